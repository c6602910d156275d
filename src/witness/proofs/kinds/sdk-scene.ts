import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Api, Judge } from '../api.ts';
import type { Stage } from '../stage.ts';
import { sdks, type Sdk } from './sdks.ts';

/** Where the API of a proof is, and how it judges. */
export interface Service {
	readonly judge: Judge;
	/** Under its own name, for programs that name the host; or on a port of this machine. Else programs are told where it is. */
	readonly at?: 'real host' | number;
	/** Milliseconds that each answer takes, from a server that is not the real host. */
	readonly delay?: number;
	/** Variables beside those that sign in; an empty string takes one away. */
	readonly env?: Readonly<Record<string, string>>;
	/** Files of the project, by name. */
	readonly files?: Readonly<Record<string, string>>;
}

/** A server, and the variables with which programs find it and sign in. */
export interface Opened {
	readonly api: Api;
	readonly env: Readonly<Record<string, string>>;
}

/** Opens the API of a proof. */
export async function opened(
	stage: Stage,
	{ judge, at, delay = 0, env, files = {} }: Service,
): Promise<Opened> {
	const port = typeof at === 'number' ? at : undefined;
	const api = await (at === 'real host' ? stage.realApi(judge) : stage.api(judge, { port, delay }));
	for (const [name, text] of Object.entries(files)) {
		writeFileSync(join(stage.home, 'project', name), text);
	}
	const own = Object.entries(stage.signIn(api)).filter(
		([name]) => at === undefined || !/_(?:BASE_|ENDPOINT_)?URL$/.test(name),
	);
	const all = Object.entries({ ...Object.fromEntries(own), ...env });
	return { api, env: Object.fromEntries(all.filter(([, value]) => value !== '')) };
}

/** A client from PyPI whose program a command of the fix starts. */
export interface Beside {
	readonly client: string;
	readonly program: string;
}

/** The path for commands, with such a program in front. */
export function pathOf(stage: Stage, beside: Beside | undefined): string {
	const path = process.env['PATH'] ?? '';
	if (beside === undefined) return path;
	const bin = join(stage.home, 'bin');
	const installed = join(stage.release(beside.client).folder, 'venv/bin');
	mkdirSync(bin, { recursive: true });
	// The script that pip wrote names a folder that was moved since.
	const script = `#!/bin/sh\nexec "${installed}/python" "${installed}/${beside.program}" "$@"\n`;
	writeFileSync(join(bin, beside.program), script, { mode: 0o755 });
	return `${bin}:${path}`;
}

/** Runs a program beside the release of an SDK, in its language. */
export function runProgram(
	stage: Stage,
	sdk: Sdk,
	program: string,
	env: Readonly<Record<string, string>>,
) {
	return stage[sdks[sdk].language](sdk, program, { ...quiet, ...env });
}

/** A program of these pieces, behind what the SDK needs at its beginning. */
export function programOf(sdk: Sdk, ...pieces: readonly (string | undefined)[]): string {
	return [sdks[sdk].opening, ...pieces].filter(Boolean).join('\n');
}

/** What keeps libraries from asking the network for more than the proof is about. */
const quiet = { LITELLM_LOCAL_MODEL_COST_MAP: 'True' };
