import { symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { codeOf, type Code, type Fixed } from '#content/model/proofs.ts';
import { match, type Match, type MatcherIndex } from '#matcher/index.ts';
import type { Answer } from '../answers.ts';
import { secrets } from '../driver.ts';
import type { Certificates } from '../scene/certificates.ts';
import { outcomeOf, type Command, type Outcome } from '../scene/command.ts';
import { openApi, type Api, type Judge } from './api.ts';
import { Broken, type Proof } from './proof.ts';
import { standInCertificate } from '../scene/stand-in.ts';

/** Where an installed release is. */
export interface Release {
	readonly folder: string;
	readonly version: string;
	/** What the registry calls it. */
	readonly package: string;
	/** What a record calls it: with its registry when another one has the name, too. */
	readonly recordedAs: string;
}

/** What is there for every proof of a run. */
export interface Props {
	readonly index: MatcherIndex;
	readonly answers: ReadonlyMap<string, Answer>;
	readonly certificates: Certificates;
	/** The folder with the certificates, of which `root.crt` is the authority of a company. */
	readonly authorities: string;
	/** The installed releases, as proofs name them. */
	readonly releases: ReadonlyMap<string, Release>;
	/** True when fixes are left out, to see that proofs fail then. */
	readonly withoutFix: boolean;
}

/** Which code of a fix: by its reader, its language, or its place among those that are left. */
export interface Wanted {
	readonly for?: string;
	readonly type?: string;
	readonly nth?: number;
}

/** What a proof has to play with: the entry, a home of its own, servers and clients. */
export class Stage {
	readonly #entry: { readonly id: string; readonly data: Fixed };
	readonly #proof: Proof;
	readonly #opened: Api[] = [];
	readonly props: Props;
	readonly home: string;
	/** Programs of the system that took part, with their versions. */
	readonly used: Record<string, string> = {};
	/** Whether the proof asked for code of the fix. */
	tookCode = false;

	constructor(
		entry: { readonly id: string; readonly data: Fixed },
		proof: Proof,
		props: Props,
		home: string,
	) {
		this.#entry = entry;
		this.#proof = proof;
		this.props = props;
		this.home = home;
	}

	/** The code of the fix that is wanted, as printed. */
	code({ nth = 0, ...wanted }: Wanted = {}): string {
		const all = codeOf(this.#entry.data, this.#proof.fix);
		if (all === undefined) throw new Broken(`The entry has no fix "${this.#proof.fix}".`);
		const fits = (code: Code) =>
			(wanted.for === undefined || code.for === wanted.for) &&
			(wanted.type === undefined || code.type === wanted.type);
		const found = all.filter(fits)[nth];
		this.tookCode = true;
		if (found !== undefined) return this.props.withoutFix ? '' : found.text;
		throw new Broken(`The fix has no code ${JSON.stringify({ ...wanted, nth })}.`);
	}

	/** The sentence of the quick fix, for those that have no code. */
	get sentence(): string {
		return this.#entry.data.quick_fix;
	}

	release(client: string): Release {
		const found = this.props.releases.get(client);
		if (found === undefined) throw new Error(`The proof does not name "${client}" as a client.`);
		return found;
	}

	/** Opens a server that answers as the judge says. */
	async api(
		judge: Judge,
		how: { certificate?: keyof Certificates; delay?: number; port?: number | undefined } = {},
	): Promise<Api> {
		const { certificate, ...manner } = how;
		const tls = certificate && this.props.certificates[certificate];
		const api = await openApi(this.props.answers, judge, { tls, ...manner });
		this.#opened.push(api);
		return api;
	}

	/** Opens a server in the place of the real API, for commands and clients that name it. */
	async realApi(judge: Judge): Promise<Api> {
		const tls = standInCertificate(this.props.authorities, this.home);
		const api = await openApi(this.props.answers, judge, { tls, port: 443 });
		this.#opened.push(api);
		return api;
	}

	/** Runs a command in the home of the proof. */
	run(command: Omit<Command, 'limit'> & { limit?: number }): Promise<Outcome> {
		return outcomeOf({ limit: 60_000, ...command }, this.home);
	}

	/** Runs a Python program beside an installed release. */
	python(client: string, program: string, env: Record<string, string> = {}): Promise<Outcome> {
		const python = resolve(this.release(client).folder, 'venv/bin/python');
		const files = { 'project/program.py': program };
		return this.run({ run: [python, 'program.py'], files, env });
	}

	/** Runs a TypeScript program beside an installed release, or beside none. */
	typescript(
		client: string | undefined,
		program: string,
		env: Record<string, string> = {},
	): Promise<Outcome> {
		if (client === undefined) this.used['Node.js'] = process.versions.node;
		else this.#link(join(this.release(client).folder, 'node_modules'), 'project/node_modules');
		const files = { 'project/program.mts': program };
		return this.run({ run: [process.execPath, 'program.mts'], files, env });
	}

	/** Notes the version of a program of the system, which prints it on its first line. */
	async uses(program: string, asked: string = '--version'): Promise<void> {
		const { stdout, stderr } = await this.run({ run: [program, asked] });
		const [version] = /\d+(?:\.\d+)+/.exec(stdout + stderr) ?? [];
		if (version === undefined) throw new Error(`${program} does not say its version.`);
		this.used[program] = version;
	}

	/** The address of a server and a key, as the SDKs read them. */
	signIn({ url }: Api): Record<string, string> {
		return {
			ANTHROPIC_BASE_URL: url,
			ANTHROPIC_API_KEY: secrets.key,
			OPENAI_BASE_URL: `${url}/v1`,
			OPENAI_API_KEY: secrets.bearer,
			OPENROUTER_API_KEY: secrets.bearer,
			DEEPSEEK_API_KEY: secrets.bearer,
			LITELLM_API_KEY: secrets.bearer,
			AZURE_OPENAI_ENDPOINT: url,
			AZURE_OPENAI_API_KEY: secrets.bearer,
			GOOGLE_GEMINI_BASE_URL: url,
			GEMINI_API_KEY: secrets.bearer,
			AWS_ENDPOINT_URL: url,
			AWS_REGION: 'us-east-1',
			AWS_DEFAULT_REGION: 'us-east-1',
			AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE',
			AWS_SECRET_ACCESS_KEY: 'example',
		};
	}

	/** What a program printed must lead to the entry, as it does for a reader who pastes it. */
	meets({ stdout, stderr, code }: Outcome): void {
		const printed = `${stdout}\n${stderr}`.trim();
		if (code === 0) throw new Broken(`Without the fix nothing fails; it printed:\n${printed}`);
		this.recognises(printed);
	}

	/** A text must lead to the entry; with "possible", it may be too short to be sure. */
	recognises(printed: string, least: 'likely' | 'possible' = 'likely'): void {
		const first = this.#leadsTo(printed);
		if (this.#isEntry(first, least)) return;
		const found = first === undefined ? 'no entry' : `${first.id} (${first.confidence})`;
		throw new Broken(`Without the fix it printed what leads to ${found}:\n${printed}`);
	}

	/** A text must not lead to the entry any more. */
	forgets(printed: string): void {
		if (!this.#isEntry(this.#leadsTo(printed), 'likely')) return;
		throw new Broken(`With the fix it still prints what leads to the entry:\n${printed}`);
	}

	/** What the API answered last must be this answer, or, with none, no refusal. */
	gave({ gave }: Api, answer: string | undefined): void {
		if (gave.at(-1) !== answer) throw new Broken(`The API gave ${gave.join(', ')}.`);
	}

	/** With the fix the API must accept what was asked last. */
	accepts({ gave }: Api): void {
		this.promises('the API accepts it', gave.at(-1) === undefined, gave);
	}

	/** With the fix a program must end well. */
	works({ stdout, stderr, code }: Outcome): void {
		if (code === 0) return;
		const how = code === undefined ? 'it did not end' : `it ended with code ${code}`;
		throw new Broken(`With the fix ${how}:\n${`${stdout}\n${stderr}`.trim()}`);
	}

	/** Something that the fix promises must be so. */
	promises(words: string, holds: boolean, seen?: unknown): void {
		if (holds) return;
		throw new Broken(`It does not hold that ${words}: ${JSON.stringify(seen)?.slice(0, 2000)}`);
	}

	close(): void {
		for (const api of this.#opened) api.close();
	}

	#leadsTo(printed: string): Match | undefined {
		return match(this.props.index, printed)[0];
	}

	#isEntry(found: Match | undefined, least: 'likely' | 'possible'): boolean {
		const isSure = found?.confidence !== 'possible';
		return found?.id === this.#entry.id && (isSure || least === 'possible');
	}

	#link(target: string, path: string): void {
		try {
			symlinkSync(target, join(this.home, path));
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error; // The second run of a proof.
		}
	}
}
