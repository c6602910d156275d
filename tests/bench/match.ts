import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { compile, match, splitIndex } from '#matcher/index.ts';
import type { MatcherIndex, Signature } from '#matcher/index.ts';
import { half, readEntries, readJsonLines } from './match-corpus.ts';
import type { Corpus, Sample } from './match-corpus.ts';
import { engines, miniSearch } from './engines/engines.ts';
import type { Search } from './engines/engines.ts';
import { amongNoise, cutOff, printedSamples } from './match-noise.ts';
import { englishDiagnostics, manySignatures } from './match-tables.ts';
import { unknownTexts } from './match-unknown.ts';

// node tests/bench/match.ts [--corpus FILE]... [--misses]
const { values: options } = parseArgs({
	options: {
		corpus: { type: 'string', multiple: true, default: [] },
		misses: { type: 'boolean', default: false },
	},
});

const entries = readEntries('content/errors');
const corpus = readJsonLines(options.corpus);

await accuracy();
silence();
sizes();
process.exit(0);

/** First hit and first three, for each engine on each set of texts. */
async function accuracy(): Promise<void> {
	const sets: { name: string; corpus: Corpus; samples: readonly Sample[] }[] = [];
	if (entries.samples.length > 0) {
		sets.push({ name: 'entries’ samples', corpus: entries, samples: entries.samples });
	}
	for (const part of ['tuned', 'kept'] as const) {
		const samples = corpus.samples.filter(({ thread }) => half(thread) === part);
		if (samples.length > 0) sets.push({ name: `corpus, ${part} half`, corpus, samples });
	}
	const largest = corpus.signatures.length > 0 ? corpus : entries;
	const printed = printedSamples(largest.signatures, 1).filter((_, number) => number % 3 === 0);
	sets.push({ name: 'signatures printed with values', corpus: largest, samples: printed });
	sets.push({ name: '… among noise', corpus: largest, samples: amongNoise(printed, 2) });
	sets.push({ name: '… cut off at 60 %', corpus: largest, samples: cutOff(printed) });
	const rows = engines.map(({ name }) => [name]);
	for (const set of sets) {
		for (const [number, engine] of engines.entries()) {
			const search = await engine.build(set.corpus.signatures);
			rows[number]?.push(await hits(search, set.corpus, set.samples));
		}
	}
	print(
		'First hit (first three), %',
		['', ...sets.map(({ name, samples }) => `${name} (${samples.length})`)],
		rows,
	);
}

async function hits(search: Search, { same }: Corpus, samples: readonly Sample[]): Promise<string> {
	let [first, three] = [0, 0];
	for (const sample of samples) {
		const right = same.get(sample.id) ?? new Set([sample.id]);
		const found = [...new Set(await search(sample.text))];
		const rank = found.findIndex((id) => right.has(id));
		if (rank === 0) first += 1;
		if (rank >= 0 && rank < 3) three += 1;
		if (rank !== 0 && options.misses)
			console.error(`${sample.id} ← ${found.slice(0, 3).join(', ')}\n${sample.text}\n`);
	}
	return `${percent(first, samples.length)} (${percent(three, samples.length)})`;
}

/** How often the matcher claims what it should not, and how often a claim is right. */
function silence(): void {
	const rows: string[][] = [];
	const sets = [
		['entries', entries],
		['corpus', corpus],
	] as const;
	for (const [name, set] of sets) {
		if (set.signatures.length === 0) continue;
		const index = compile(set.signatures);
		const foreign = printedSamples(englishDiagnostics(), 3).map(({ text }) => text);
		rows.push([`${name}: unknown texts`, quiet(index, unknownTexts())]);
		rows.push([`${name}: another tool’s messages`, quiet(index, foreign)]);
		rows.push([`${name}: siblings`, siblings(set, set.samples)]);
		rows.push([
			`${name}: siblings, signatures printed`,
			siblings(set, printedSamples(set.signatures, 5)),
		]);
		for (const level of ['exact', 'likely', 'possible']) {
			rows.push([`${name}: precision of \`${level}\``, precision(index, set, level)]);
		}
	}
	const diagnostics = englishDiagnostics();
	const index = compile(diagnostics);
	const texts = printedSamples(diagnostics, 9);
	const claimed = texts.filter(({ id, text }) => {
		return match(index, text).some((found) => found.id !== id && found.confidence !== 'possible');
	});
	rows.push([
		'2,084 compiler messages: siblings',
		share(texts.length - claimed.length, texts.length),
	]);
	print('Silence and precision', ['', '% (of)'], rows);
}

function quiet(index: MatcherIndex, texts: readonly string[]): string {
	const silent = texts.filter((text) => !claims(index, text));
	return share(silent.length, texts.length);
}

function claims(index: MatcherIndex, text: string): boolean {
	return (match(index, text)[0]?.confidence ?? 'possible') !== 'possible';
}

/** Texts whose own entry, with those that describe the same error, is left out of the table. */
function siblings({ signatures, same }: Corpus, samples: readonly Sample[]): string {
	const indexes = new Map<string, MatcherIndex>();
	const silent = samples.filter(({ id, text }) => {
		const own = same.get(id) ?? new Set([id]);
		const key = [...own].sort().join();
		const index =
			indexes.get(key) ?? compile(signatures.filter((signature) => !own.has(signature.id)));
		indexes.set(key, index);
		return !claims(index, text);
	});
	return share(silent.length, samples.length);
}

function precision(index: MatcherIndex, { samples, same }: Corpus, level: string): string {
	const firsts = samples
		.map(({ id, text }) => ({ id, first: match(index, text)[0] }))
		.filter(({ first }) => first?.confidence === level);
	const right = firsts.filter(({ id, first }) =>
		(same.get(id) ?? new Set([id])).has(first?.id ?? ''),
	);
	return share(right.length, firsts.length);
}

/** Bytes of the table, and time as a share of what MiniSearch takes in the same run. */
function sizes(): void {
	const noise = unknownTexts().at(-3)?.split('\n').slice(0, 190) ?? [];
	const own = corpus.signatures.length > 0 ? corpus : entries;
	const rows: string[][] = [];
	for (const count of [100, 1_000, 10_000]) {
		const signatures: readonly Signature[] = [...own.signatures, ...manySignatures(count)].slice(
			0,
			count,
		);
		const text = printedSamples(signatures, 4).at(-1)?.text ?? '';
		const pasted = [...noise, text].join('\n');
		const json = JSON.stringify(compile(signatures));
		const index = JSON.parse(json) as MatcherIndex;
		const { root, shards } = splitIndex(index);
		const search = miniSearch(signatures);
		const prepare = milliseconds(() => match(JSON.parse(json) as MatcherIndex, 'x'), 3);
		const ours = milliseconds(() => match(index, pasted), 9);
		const theirs = milliseconds(() => search(pasted), 9);
		rows.push([
			count.toLocaleString('en'),
			(json.length / 1000).toFixed(0),
			(gzipSync(json, { level: 9 }).length / 1000).toFixed(1),
			`${(gzipped(root) / 1000).toFixed(1)} + ${shards.length} × ${(gzipped(shards) / shards.length / 1000).toFixed(1)}`,
			prepare.toFixed(0),
			ours.toFixed(1),
			(ours / theirs).toFixed(2),
		]);
	}
	const head = [
		'signatures',
		'raw KB',
		'gzip KB',
		'split: root + shards, KB',
		'first use, ms',
		'190 lines, ms',
		'of MiniSearch’s time',
	];
	print('Size and time', head, rows);
}

function gzipped(value: unknown): number {
	return gzipSync(JSON.stringify(value), { level: 9 }).length;
}

/** The median processor time of some runs, after one that does not count: others may use the machine. */
function milliseconds(run: () => unknown, times: number): number {
	run();
	const all = Array.from({ length: times }, () => {
		const start = process.cpuUsage();
		run();
		const { user, system } = process.cpuUsage(start);
		return (user + system) / 1000;
	});
	return all.sort((a, b) => a - b)[times >> 1] ?? 0;
}

function percent(part: number, whole: number): string {
	return whole === 0 ? '–' : ((100 * part) / whole).toFixed(1);
}

function share(part: number, whole: number): string {
	return `${percent(part, whole)} (${whole})`;
}

function print(title: string, head: readonly string[], rows: readonly (readonly string[])[]): void {
	const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
	console.log(
		`\n**${title}**\n\n${line(head)}\n${line(head.map(() => '---'))}\n${rows.map(line).join('\n')}`,
	);
}
