import { parseArgs } from 'node:util';
import { matchesGlob } from 'node:path';
import { answersIn, type Answer } from '../witness/answers.ts';
import { drivers } from '../witness/drivers.ts';
import type { Driver } from '../witness/driver.ts';
import { releasesOf } from '../witness/versions.ts';
import { writeRecordings, type Recording } from '../witness/recordings.ts';
import { witness } from '../witness/witness.ts';
import { Wrong } from '../witness/wrong.ts';

const usage = `Runs released clients against answers that we give, and prints what they print.

  node src/cli/witness.ts [options] [CLIENT[@VERSION] …]

  CLIENT             one of: ${drivers.map(({ name }) => name).join(', ')};
                     all of them when none is named, each at its newest release
  --answers PATTERN  only these answers, such as "anthropic/429-*"; repeatable
  --mode NAME        only this way to use the clients; repeatable
  --record           keep what was printed in content/recordings
  --content DIR      the folder of the content; "content" when absent
  --unconfined       without a network of their own; a client may then reach the internet

Exit status: 0 when all clients ran, 1 when one did not, 2 when the call was wrong.
`;

interface Io {
	readonly out: (text: string) => void;
	readonly err: (text: string) => void;
}

/** The `witness` command: see its usage. */
export async function run(args: readonly string[], { out, err }: Io): Promise<number> {
	try {
		const { values, positionals } = parseArgs({
			args: [...args],
			allowPositionals: true,
			options: {
				answers: { type: 'string', multiple: true, default: ['*/*'] },
				mode: { type: 'string', multiple: true, default: [] },
				record: { type: 'boolean', default: false },
				content: { type: 'string', default: 'content' },
				unconfined: { type: 'boolean', default: false },
				help: { type: 'boolean', default: false },
			},
		});
		if (values.help) {
			out(usage);
			return 0;
		}
		const answers = chosen(answersIn(values.content), values.answers);
		const clients = positionals.length > 0 ? positionals : drivers.map(({ name }) => name);
		for (const client of clients) {
			const { driver, version } = release(client);
			err(`${driver.name} ${version}\n`);
			const recordings = new Map<string, Recording[]>();
			const options = { answers, modes: values.mode, content: values.content };
			const confined = !values.unconfined;
			for await (const printed of witness({ driver, version, ...options, confined })) {
				const { answer, mode, credential, text } = printed;
				if (!values.record) out(`${answer} (${mode}, ${credential})\n${indented(text)}\n`);
				const on = new Date().toISOString().slice(0, 10);
				const one = { client: driver.package.name, version, mode, credential, on, text };
				recordings.set(answer, [...(recordings.get(answer) ?? []), one]);
			}
			if (!values.record) continue;
			for (const [answer, added] of recordings) writeRecordings(values.content, answer, added);
			const count = [...recordings.values()].flat().length;
			err(`${count} texts for ${recordings.size} answers\n`);
		}
		return 0;
	} catch (error) {
		if (!(error instanceof Wrong)) throw error;
		err(`${error.message}\n`);
		return 2;
	}
}

function chosen(answers: readonly Answer[], patterns: readonly string[]): Answer[] {
	const found = answers.filter(({ id }) => patterns.some((pattern) => matchesGlob(id, pattern)));
	if (found.length > 0) return found;
	throw new Wrong(`No answer is called ${patterns.map((one) => `"${one}"`).join(' or ')}.`);
}

function release(client: string): { driver: Driver; version: string } {
	const [name, version] = client.split('@');
	const driver = drivers.find((one) => one.name === name);
	const names = drivers.map((one) => one.name).join(', ');
	if (driver === undefined) throw new Wrong(`"${name}" is not a client; they are ${names}.`);
	return { driver, version: version ?? releasesOf(driver.package).at(-1) ?? '' };
}

function indented(text: string): string {
	return text.replaceAll(/^/gm, '  ');
}

if (import.meta.main) {
	process.exitCode = await run(process.argv.slice(2), {
		out: (text) => void process.stdout.write(text),
		err: (text) => void process.stderr.write(text),
	});
}
