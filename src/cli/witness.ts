import { matchesGlob } from 'node:path';
import { parseArgs } from 'node:util';
import { answersIn, type Answer } from '../witness/answers.ts';
import { bounds } from '../witness/bounds.ts';
import type { Driver } from '../witness/driver.ts';
import { drivers } from '../witness/drivers.ts';
import type { PrintedText } from '../witness/plan.ts';
import { flat, recordingsIn, writeRecordings } from '../witness/recordings.ts';
import { compareVersions, releasesOf } from '../witness/versions.ts';
import { witness, type Run } from '../witness/witness.ts';
import { Wrong } from '../witness/wrong.ts';

const names = drivers.map(({ name }) => name).join(', ');
const usage = `Runs released clients against answers that we give, and prints what they print.

  npm run witness -- [options] [CLIENT[@VERSION] …]

  CLIENT             ${names};
                     all of them when none is named
  --answers PATTERN  only these answers, such as "anthropic/429-*"; repeatable
  --mode NAME        only this way to use the clients; repeatable
  --latest           the newest release, where no version is named, instead of the newest recorded
  --record           keep what was printed in content/recordings, beside what is there
  --bisect WORDS     print the first and the last release that prints the words for one answer;
                     recorded releases are not run again
  --content DIR      the folder of the content; "content" when absent
  --unconfined       without a network of their own; clients can then reach the internet

Clients are installed in .cache/witness by npm, pip, go or mvn, each once.
Exit status: 0 when all clients ran, 2 when something was wrong.
`;

/** Where a command writes. */
interface Io {
	readonly out: (text: string) => void;
	readonly err: (text: string) => void;
}

/** The `witness` command: see its usage. */
export async function run(args: readonly string[], io: Io): Promise<number> {
	try {
		const { values, positionals } = read(args);
		if (values.help) {
			io.out(usage);
			return 0;
		}
		const { content, mode: modes } = values;
		const answers = chosen(answersIn(content), values.answers);
		const runs = (positionals.length > 0 ? positionals : drivers.map(({ name }) => name)).map(
			(client): Run => {
				const release = released(client, values.latest, content);
				return { ...release, answers, modes, content, confined: !values.unconfined };
			},
		);
		if (values.bisect !== undefined) return await bisected(runs, values.bisect, values.record, io);
		for (const one of runs) {
			io.err(`${one.driver.name} ${one.version}\n`);
			await (values.record ? recorded(one, io) : shown(one, io));
		}
		return 0;
	} catch (error) {
		if (!(error instanceof Wrong)) throw error;
		io.err(`${error.message}\n`);
		return 2;
	}
}

async function shown(run: Run, { out }: Io): Promise<void> {
	for await (const { answer, mode, credential, text } of witness(run)) {
		out(`${answer} (${mode}, ${credential})\n${text.replaceAll(/^/gm, '  ')}\n`);
	}
}

async function recorded(run: Run, { err }: Io): Promise<void> {
	const printed: PrintedText[] = [];
	for await (const one of witness(run)) printed.push(one);
	err(`  ${printed.length} texts; ${keep(run, printed)} files changed\n`);
}

/** Adds what a release printed to the recordings, and says how many files that changed. */
function keep({ driver, version, content }: Run, printed: readonly PrintedText[]): number {
	const { registry, name: client } = driver.package;
	const on = new Date().toISOString().slice(0, 10);
	const byAnswer = Map.groupBy(printed, ({ answer }) => answer);
	const changed = [...byAnswer].filter(([answer, texts]) => {
		const added = texts.map(({ answer: _, ...how }) => ({ registry, client, version, on, ...how }));
		return writeRecordings(content, answer, added);
	});
	return changed.length;
}

async function bisected(
	runs: readonly Run[],
	words: string,
	record: boolean,
	{ out, err }: Io,
): Promise<number> {
	const [only, ...others] = runs;
	if (only === undefined || others.length > 0 || only.answers.length !== 1) {
		throw new Wrong('Name one client, and one answer with --answers, to look for the words in.');
	}
	const found = await bounds(only, words, (version, printed) => {
		const said = printed?.[0]?.text.split('\n')[0] ?? 'nothing';
		err(`  ${version} ${printed === undefined ? 'cannot be run' : `prints ${said}`}\n`);
		if (record && printed !== undefined) keep({ ...only, version }, printed);
	});
	out(found === undefined ? 'No release that was tried prints it.\n' : `${sentence(found)}\n`);
	return 0;
}

function sentence({ first, last, before, after }: Awaited<ReturnType<typeof bounds>> & {}): string {
	const from = before === undefined ? `${first}, the oldest` : `${first} (not ${before})`;
	const to = after === undefined ? `${last}, the newest` : `${last} (not ${after})`;
	return `Printed from ${from}, to ${to}.`;
}

function chosen(answers: readonly Answer[], patterns: readonly string[]): Answer[] {
	const found = answers.filter(({ id }) => patterns.some((pattern) => matchesGlob(id, pattern)));
	if (found.length > 0) return found;
	throw new Wrong(`No answer is called ${patterns.map((one) => `"${one}"`).join(' or ')}.`);
}

function released(
	client: string,
	latest: boolean,
	content: string,
): { driver: Driver; version: string } {
	const [name, version] = client.split('@');
	const driver = drivers.find((one) => one.name === name);
	if (driver === undefined) throw new Wrong(`"${name}" is not a client; they are ${names}.`);
	const newest = version ?? (latest ? undefined : newestRecorded(driver, content));
	return { driver, version: newest ?? releasesOf(driver.package).at(-1) ?? '' };
}

function newestRecorded({ package: from, modes }: Driver, content: string): string | undefined {
	return [...recordingsIn(content).values()]
		.flatMap(flat)
		.filter(({ registry, client }) => registry === from.registry && client === from.name)
		.filter(({ mode }) => modes.includes(mode))
		.map(({ version }) => version)
		.sort(compareVersions)
		.at(-1);
}

function read(args: readonly string[]) {
	try {
		return parseArgs({
			args: [...args],
			allowPositionals: true,
			options: {
				answers: { type: 'string', multiple: true, default: ['*/*'] },
				mode: { type: 'string', multiple: true, default: [] },
				latest: { type: 'boolean', default: false },
				record: { type: 'boolean', default: false },
				bisect: { type: 'string' },
				content: { type: 'string', default: 'content' },
				unconfined: { type: 'boolean', default: false },
				help: { type: 'boolean', default: false },
			},
		});
	} catch (error) {
		throw new Wrong(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
	}
}

if (import.meta.main) {
	process.exitCode = await run(process.argv.slice(2), {
		out: (text) => void process.stdout.write(text),
		err: (text) => void process.stderr.write(text),
	});
}
