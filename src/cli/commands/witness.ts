import { matchesGlob } from 'node:path';
import { readCorpus } from '#content/read/corpus.ts';
import { entries } from '#content/read/entries.ts';
import { answersIn, type Answer } from '#witness/answers.ts';
import { countAttempts } from '#witness/attempts/attempts.ts';
import { writeAttempts } from '#witness/attempts/store.ts';
import type { Bounds } from '#witness/bisect.ts';
import { bounds } from '#witness/bounds.ts';
import { coverageOf, coverageReport } from '#witness/coverage.ts';
import { versionsBeside } from '#witness/install.ts';
import { drivers } from '#witness/drivers.ts';
import type { PrintedText } from '#witness/plan.ts';
import { recordingsIn, writeRecordings } from '#witness/recordings.ts';
import { releaseOf } from '#witness/release.ts';
import { witness as textsOf, type Run } from '#witness/witness.ts';
import { Wrong } from '#witness/wrong.ts';
import { defineCommand, Failure } from '../command.ts';
import type { Io } from '../io.ts';
import { contentOption } from '../shared-options.ts';

/** `npm run witness`: real clients, run against answers that we give. */
export const witness = defineCommand({
	name: 'npm run witness',
	about: 'Runs released clients against chosen answers and prints what they print.',
	calls: {
		'-- [options]': 'runs clients and prints each text',
		'-- --record [options]': 'adds the texts to the recordings in the content folder instead',
		'-- --client NAME --answers ID --bisect WORDS':
			'looks for the first and the last release that prints the words for one answer',
		'-- --attempts [options]':
			'counts how often clients send each request by themselves; --record keeps it',
		'-- --coverage': 'says which entries are recorded by which clients, and runs nothing',
	},
	options: {
		client: {
			type: 'string',
			multiple: true,
			argument: 'NAME[@VERSION]',
			help: 'a client, repeatable; all of them when none is named',
		},
		answers: {
			type: 'string',
			multiple: true,
			argument: 'PATTERN',
			help: 'only these answers, such as "anthropic/429-*", repeatable',
		},
		mode: {
			type: 'string',
			multiple: true,
			argument: 'NAME',
			help: 'only this way to use the clients, repeatable',
		},
		latest: {
			type: 'boolean',
			help: 'without a version: the newest release, instead of the newest that is recorded',
		},
		record: { type: 'boolean', help: 'keep what is printed, or counted' },
		attempts: {
			type: 'boolean',
			help: 'count requests, with the retries and time limits that the clients have by themselves',
		},
		bisect: { type: 'string', argument: 'WORDS', help: 'look for the releases that print this' },
		coverage: {
			type: 'boolean',
			help: 'say what is recorded, what is missing and what is not possible',
		},
		unconfined: {
			type: 'boolean',
			help: 'run where there are no network namespaces; clients can then reach the internet',
		},
		content: contentOption,
	},
	codes: { 0: 'every client ran, or the coverage was said' },
	note: `The clients are ${drivers.map(({ name }) => name).join(', ')}. npm, pip, go or mvn installs each in .cache/witness.`,
	async run({ content, ...options }, io) {
		try {
			if (options.coverage === true) {
				io.stdout.write(`${coverage(content)}\n`);
				return 0;
			}
			const answers = chosen(answersIn(content), options.answers ?? ['*/*']);
			const clients = options.client ?? drivers.map(({ name }) => name);
			const runs = clients.map((client): Run => ({
				...releaseOf(client, { latest: options.latest ?? false, content }),
				answers,
				modes: options.mode ?? [],
				content,
				confined: options.unconfined !== true,
			}));
			if (options.bisect !== undefined) {
				await bisect(runs, options.bisect, options.record ?? false, io);
				return 0;
			}
			for (const run of runs) {
				io.stderr.write(`${run.driver.name} ${run.version}\n`);
				if (options.attempts === true) await attempts(run, options.record ?? false, io);
				else await (options.record ? record(run, io) : show(run, io));
			}
			return 0;
		} catch (error) {
			throw error instanceof Wrong ? new Failure(error.message) : error;
		}
	},
});

function coverage(content: string): string {
	const ids = entries(readCorpus(content)).map(({ id }) => id);
	const all = coverageOf(ids, answersIn(content), recordingsIn(content), drivers);
	return coverageReport(all, drivers);
}

async function attempts(run: Run, keeps: boolean, io: Io): Promise<void> {
	const { driver, version, content } = run;
	const { registry, name: client } = driver.package;
	const beside = versionsBeside(driver.package, version);
	const release = { registry, client, version, ...(beside && { beside }), on: io.today };
	let changed = 0;
	await countAttempts(run, (one) => {
		if (keeps && writeAttempts(content, driver.name, release, one)) changed += 1;
		const { answer, mode, credential, requests, seconds, unfinished } = one;
		const more = unfinished === true ? ' and more' : '';
		const sent = requests === 1 ? 'once' : `${requests} times${more} in ${seconds} s`;
		io.stdout.write(`${answer} (${mode}, ${credential}): ${sent}\n`);
	});
	if (keeps) io.stderr.write(`  ${changed} new\n`);
}

async function show(run: Run, { stdout }: Io): Promise<void> {
	for await (const { answer, mode, credential, text } of textsOf(run)) {
		stdout.write(`${answer} (${mode}, ${credential})\n${text.replaceAll(/^/gm, '  ')}\n`);
	}
}

/** Keeps each text as it comes, so that a run that is stopped has not been for nothing. */
async function record(run: Run, io: Io): Promise<void> {
	let [texts, changed] = [0, 0];
	for await (const printed of textsOf(run)) {
		texts += 1;
		if (keep(run, printed, io)) changed += 1;
	}
	io.stderr.write(`  ${texts} texts, ${changed} of them new\n`);
}

/** Adds what a release printed to the recordings; false when it is there already. */
function keep({ driver, version, content }: Run, printed: PrintedText, io: Io): boolean {
	const { registry, name: client } = driver.package;
	const beside = versionsBeside(driver.package, version);
	const { answer, mode, credential, text } = printed;
	const how = { mode, credential, on: io.today, ...(beside && { beside }) };
	return writeRecordings(content, answer, [{ registry, client, version, ...how, text }]);
}

async function bisect(runs: readonly Run[], words: string, keeps: boolean, io: Io): Promise<void> {
	const [only, ...others] = runs;
	if (only === undefined || others.length > 0 || only.answers.length !== 1) {
		throw new Wrong('Name one client with --client and one answer with --answers.');
	}
	const found = await bounds(only, words, (version, printed) => {
		const said = printed?.[0]?.text.split('\n')[0] ?? 'nothing';
		io.stderr.write(`  ${version} ${printed === undefined ? 'cannot be run' : `prints ${said}`}\n`);
		if (keeps) for (const one of printed ?? []) keep({ ...only, version }, one, io);
	});
	io.stdout.write(`${found === undefined ? 'No release that was tried prints it.' : say(found)}\n`);
}

function say({ first, last, before, after }: Bounds): string {
	const from = before === undefined ? `${first}, the oldest` : `${first} (not ${before})`;
	const to = after === undefined ? `${last}, the newest` : `${last} (not ${after})`;
	return `Printed from ${from}, to ${to}.`;
}

function chosen(answers: readonly Answer[], patterns: readonly string[]): Answer[] {
	const found = answers.filter(({ id }) => patterns.some((pattern) => matchesGlob(id, pattern)));
	if (found.length > 0) return found;
	throw new Wrong(`No answer is called ${patterns.map((one) => `"${one}"`).join(' or ')}.`);
}
