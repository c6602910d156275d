import { join } from 'node:path';
import { codexIn, localProvider } from '../../drivers/codex.ts';
import { secrets } from '../../driver.ts';
import type { Outcome } from '../../scene/command.ts';
import type { Api, Judge } from '../api.ts';
import type { Proof } from '../proof.ts';
import type { Stage, Wanted } from '../stage.ts';
import { homeFile, homeProgram } from './files.ts';

/** A Codex that meets the error, and not any more after what the fix has to be typed. */
interface TypedForCodex {
	readonly fix: string;
	readonly takes: Wanted;
	/** The release that meets the error, when it is not the newest that is recorded. */
	readonly release?: string;
	readonly judge?: Judge;
	/** Lines of its settings above all tables, and below those of the provider. */
	readonly settings?: { readonly above?: string; readonly below?: string };
	/** Whether it goes to the API of OpenAI itself, and not to a provider of the settings. */
	readonly atOpenAi?: true;
	readonly env?: Readonly<Record<string, string>>;
	/** What is typed, when it is not the code of the fix alone. */
	readonly types?: (code: string) => string;
	/** Whether the code only shows what is wrong, and the error stays. */
	readonly diagnoses?: true;
	readonly sees?: (stage: Stage, outcome: Outcome, api: Api) => void;
}

/** Proves that what a fix types into a shell makes Codex work, in a run without a screen. */
export function typedForCodex({ fix, takes, release = 'codex', ...rest }: TypedForCodex): Proof {
	const { judge = () => undefined, settings = {}, env = {} } = rest;
	return {
		fix,
		...(takes.for === undefined ? {} : { part: takes.for }),
		clients: [release],
		async play(stage) {
			const api = await (rest.atOpenAi ? stage.realApi(judge) : stage.api(judge));
			const provider = rest.atOpenAi ? '' : localProvider(api.url);
			const { above = '', below = '' } = settings;
			homeFile(stage, '.codex/config.toml', `${above}\n${provider}\n${below}\n`);
			install(stage, release);
			const path = `${join(stage.home, 'bin')}:${process.env['PATH']}`;
			const run = (typed: string) =>
				stage.run({
					run: ['bash', '-c', typed],
					env: { PATH: path, LOCAL_KEY: secrets.key, ...env },
					limit: 90_000,
				});
			stage.meets(await run('codex'));
			const code = stage.code(takes);
			const outcome = await run(rest.types?.(code) ?? code);
			if (!rest.diagnoses) {
				stage.works(outcome);
				stage.forgets(outcome.stderr);
				stage.promises('it answers', outcome.stdout.includes('Hello there'), outcome);
			}
			rest.sees?.(stage, outcome, api);
		},
	};
}

/** Puts a `codex` into the path that is the release itself, given a prompt to answer. */
function install(stage: Stage, release: string): void {
	const codex = codexIn(stage.release(release).folder)
		.map((word) => `"${word}"`)
		.join(' ');
	const script = `#!/bin/sh
case "$1" in login|logout|mcp|sandbox|--version) exec ${codex} "$@" ;; esac
exec ${codex} exec --skip-git-repo-check "$@" "say hi" < /dev/null
`;
	homeProgram(stage, 'bin/codex', script);
}
