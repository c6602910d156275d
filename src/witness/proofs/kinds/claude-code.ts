import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { settledIn } from '../../drivers/claude-code-screen.ts';
import { claudeIn } from '../../drivers/claude-code.ts';
import { secrets } from '../../driver.ts';
import type { Certificates } from '../../scene/certificates.ts';
import type { Outcome } from '../../scene/command.ts';
import type { Api, Judge } from '../api.ts';
import { messagesApi } from '../messages-api.ts';
import { Broken, type Proof } from '../proof.ts';
import type { Release, Stage, Wanted } from '../stage.ts';
import { homeProgram } from './files.ts';

/** A Claude Code that meets the error, and not any more after what the fix has to be typed into a shell. */
export interface Typed {
	readonly fix: string;
	readonly takes?: Wanted;
	/** The answer that the API must give before the fix; none when the error comes before any request. */
	readonly refused?: string;
	readonly judge?: Judge;
	/** The release that meets the error, when it is not the newest that is recorded. */
	readonly release?: string;
	/** The release that `claude update` puts in its place. */
	readonly update?: string;
	/** What is set before, and still set when the fix is typed. */
	readonly env?: Readonly<Record<string, string>>;
	/** What signs in, when it is not an API key. */
	readonly signIn?: Readonly<Record<string, string>>;
	readonly certificate?: keyof Certificates;
	/** Opens another server, which takes part. */
	readonly serves?: (stage: Stage) => Promise<Api>;
	/** Whether it is a command that sends no prompt. */
	readonly asksNothing?: true;
	/** Whether there was a session in the project folder before: no dialog asks for trust or for the key. */
	readonly settled?: true;
	/** Prepares the home: what a reader has lying there. */
	readonly prepare?: (stage: Stage) => void;
	/** What is typed at first, when it is not `claude` alone; `claude-itself` is given no prompt. */
	readonly before?: string;
	/** Whether it goes on after the error, which is then gone from what it prints. */
	readonly warns?: true;
	/** Does what the fix does outside of a shell, and says what is typed then. */
	readonly types?: (stage: Stage) => string;
	/** What is typed after the fix, when that starts no `claude` itself. */
	readonly afterwards?: string;
	/** Milliseconds that the API takes for each answer. */
	readonly delay?: number;
	/** Whether requests go to Amazon Bedrock. */
	readonly bedrock?: boolean;
	/** The text that leads to the entry, when it is not what Claude Code prints: a tool's result, say. */
	readonly meets?: (api: Api, stage: Stage) => string | Promise<string>;
	/** Other clients that take part. */
	readonly beside?: readonly string[];
	/** What else must be so in the end. */
	readonly sees?: (stage: Stage, api: Api, outcome: Outcome) => void;
}

const newest = 'claude-code';

/** What else must be so where a fix that only ends without an error would not do: the answer is printed. */
export const answered: NonNullable<Typed['sees']> = (stage, _, { stdout }) =>
	stage.promises('the session goes on', stdout.includes('Hello'), stdout);

/** Proves that what a fix types into a shell makes Claude Code work, in print mode. */
export function typedIntoShell({ fix, takes, refused, release = newest, ...rest }: Typed): Proof {
	const { update } = rest;
	return {
		fix,
		...(takes?.for === undefined ? {} : { part: takes.for }),
		clients: [release, ...(update === undefined ? [] : [update]), ...(rest.beside ?? [])],
		async play(stage) {
			const api = await stage.api(rest.judge ?? messagesApi(refused ? [refused] : []), rest);
			await rest.serves?.(stage);
			install(stage, release, update);
			if (rest.settled) settle(stage, stage.release(release));
			rest.prepare?.(stage);
			const env = {
				...quiet,
				PATH: `${join(stage.home, 'bin')}:${process.env['PATH']}`,
				...(rest.bedrock ? bedrock(api) : { ANTHROPIC_BASE_URL: api.url }),
				...(rest.signIn ?? { ANTHROPIC_API_KEY: secrets.key }),
				...rest.env,
			};
			const met = await stage.run({ run: ['bash', '-c', rest.before ?? 'claude'], env });
			if (rest.meets !== undefined) stage.recognises(await rest.meets(api, stage));
			else if (rest.warns) stage.recognises(printedBy(met));
			else stage.meets(met);
			if (refused !== undefined && !api.gave.includes(refused)) {
				throw new Broken(`The API never gave ${refused}, only ${api.gave.join(', ')}.`);
			}
			const typed = rest.types?.(stage) ?? `${stage.code(takes)}\n${rest.afterwards ?? ''}`;
			const outcome = await stage.run({
				run: ['bash', '-ec', typed],
				env,
				limit: 120_000,
			});
			stage.works(outcome);
			if (rest.warns) stage.forgets(printedBy(outcome));
			stage.promises('the last request is accepted', api.gave.at(-1) === undefined, api.gave);
			if (!rest.asksNothing) stage.promises('there is an answer', api.asked.length > 0, outcome);
			rest.sees?.(stage, api, outcome);
		},
	};
}

/**
 * Puts a `claude` into the path that is the release itself, given a prompt to answer and print; `claude update` puts the
 * newer release in its place, which is all that an update does.
 */
function install(stage: Stage, release: string, update: string = release): void {
	const folder = join(stage.home, 'bin');
	const run = (name: string) =>
		claudeIn(stage.release(name))
			.map((word) => `"${word}"`)
			.join(' ');
	const itself = `if [ -e "${folder}/updated" ]; then exec ${run(update)} "$@"; fi
exec ${run(release)} "$@"
`;
	const prompted = `case "$1" in
update) touch "${folder}/updated"; exit 0 ;;
agents|attach|auth|daemon|doctor|import|logs|mcp|plugin|remote-control|--bg) exec claude-itself "$@" ;;
esac
print='--model sonnet'
case "$ANTHROPIC_MODEL $* " in *claude-*|*"--model "*) print= ;; esac
case " $* " in *" -p "*) ;; *) set -- "$@" -p "say hi" ;; esac
exec claude-itself "$@" $print
`;
	homeProgram(stage, 'bin/claude', `#!/bin/sh\n${prompted}`);
	homeProgram(stage, 'bin/claude-itself', `#!/bin/sh\n${itself}`);
}

const printedBy = ({ stdout, stderr }: Outcome): string => `${stdout}\n${stderr}`.trim();

/** Leaves the home as it is after the first session in the project folder. */
function settle({ home }: Stage, { version }: Release): void {
	writeFileSync(
		join(home, '.claude.json'),
		JSON.stringify(settledIn(join(home, 'project'), version)),
	);
}

/** How requests go to Amazon Bedrock. */
function bedrock({ url }: Api): Record<string, string> {
	return {
		CLAUDE_CODE_USE_BEDROCK: '1',
		ANTHROPIC_BEDROCK_BASE_URL: url,
		AWS_REGION: 'us-east-1',
		AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE',
		AWS_SECRET_ACCESS_KEY: 'example',
	};
}

/** What keeps Claude Code from calling home. */
const quiet = {
	CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: '1',
	DISABLE_AUTOUPDATER: '1',
	CLAUDE_CODE_MAX_RETRIES: '0',
	API_TIMEOUT_MS: '8000',
};
