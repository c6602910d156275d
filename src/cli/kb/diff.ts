import { spawnSync } from 'node:child_process';
import { printable } from '#text/printable.ts';
import { defineCommand, Failure } from '../command.ts';
import { readInput } from '../input.ts';
import { bundleAt } from './bundle.ts';

/** `kb diff`: what another release answers differently. Each bundle is asked by its own matcher. */
export const diffCommand = defineCommand({
	name: 'kb diff',
	about: 'Compares the answers of two releases to the same texts, which come from standard input.',
	calls: {
		'[options] OLD NEW < corpus.jsonl': 'two folders with a kb.mjs, such as unpacked packages',
	},
	options: { json: { type: 'boolean', help: 'print one JSON object for each text that differs' } },
	takesNames: true,
	codes: { 0: 'all answers are the same', 1: 'some differ' },
	note: 'Each line of the corpus is a JSON string or {"text": "…"}, as for "kb match --jsonl". The folders are run: name only those that you trust.',
	async run({ json }, io, _, folders) {
		const [before, after, ...more] = folders;
		if (before === undefined || after === undefined || more.length > 0)
			throw new Failure('Say which two bundles, as in "kb diff OLD NEW < corpus.jsonl".');
		const corpus = await readInput(undefined, io);
		const [old, now] = [answersOf(before, corpus), answersOf(after, corpus)];
		const texts = corpus.split('\n');
		const differing = [...now].flatMap(([line, hits]) => {
			const was = old.get(line) ?? nothing;
			return was === hits ? [] : [{ line, text: texts[line - 1] ?? '', before: was, after: hits }];
		});
		for (const one of differing)
			io.stdout.write(json ? `${JSON.stringify(one)}\n` : forPeople(one));
		if (!json) io.stdout.write(`Different answers: ${differing.length} of ${now.size}.\n`);
		return differing.length === 0 ? 0 : 1;
	},
});

const nothing = 'nothing';

/** What a bundle answers to each line: ids, with how sure it is. */
function answersOf(folder: string, corpus: string): ReadonlyMap<number, string> {
	const bundle = bundleAt(folder);
	if (bundle === undefined) throw new Failure(`There is no kb.mjs in "${folder}".`);
	const options = { input: corpus, encoding: 'utf8', maxBuffer: 2 ** 30 } as const;
	const run = spawnSync(process.execPath, [`${bundle}/kb.mjs`, 'match', '--jsonl'], options);
	if (run.status === null || run.status > 1)
		throw new Failure(`${bundle}: ${run.stderr.trimEnd()}`);
	const lines = run.stdout.trimEnd().split('\n').filter(Boolean);
	return new Map(
		lines.map((line) => {
			const { line: number, hits } = JSON.parse(line) as Answer; // `kb match --jsonl` printed it.
			const claims = hits.map(({ id, confidence }) => `${id} (${confidence})`);
			return [number, claims.join(', ') || nothing];
		}),
	);
}

const forPeople = ({ line, text, before, after }: Difference) =>
	`${line}: ${printable(text.slice(0, 100))}\n  - ${before}\n  + ${after}\n`;

interface Answer {
	readonly line: number;
	readonly hits: readonly { readonly id: string; readonly confidence: string }[];
}

interface Difference {
	readonly line: number;
	readonly text: string;
	readonly before: string;
	readonly after: string;
}
