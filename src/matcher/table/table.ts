import { assumed, common } from '../text/common-words.ts';
import type { MatcherIndex, SplitIndex } from '../types.ts';
import { keysOf } from './keys.ts';
import { isCodeAlone, readRows } from './rows.ts';
import type { Row, TableWord } from './rows.ts';
import { groupBy } from './group-by.ts';

/** The index as the matcher walks it. */
export type Table = {
	readonly rows: readonly Row[];
	readonly words: readonly TableWord[];
	readonly wordNumber: ReadonlyMap<string, number>;
	/** The words that lead to signatures, in the order of the alphabet. */
	readonly alphabet: readonly TableWord[];
	/** The words that lead to a row, and the rows that the number of a word leads to. */
	readonly keys: ReadonlyMap<Row, readonly TableWord[]>;
	readonly rowsByKey: ReadonlyMap<number, readonly Row[]>;
	/** The signatures that are a code alone, by the code. */
	readonly rowsByCode: ReadonlyMap<string, readonly Row[]>;
};

const tables = new WeakMap<MatcherIndex | SplitIndex, Table>();

/** The runtime form of an index, made on first use and kept as long as the index is. */
export function tableOf(index: MatcherIndex | SplitIndex): Table {
	const known = tables.get(index);
	if (known) return known;
	const table = 'root' in index ? joined(index) : whole(index);
	tables.set(index, table);
	return table;
}

function whole(index: MatcherIndex): Table {
	const words = wordsOfIndex(index);
	return withKeys(words, readRows(index, words));
}

/** The rows of the shards, numbered as in the whole, each once; and their words, numbered anew. */
function joined({ root, shards }: SplitIndex): Table {
	const words: TableWord[] = [];
	const byText = new Map<string, TableWord>();
	const rows = new Map<number, Row>();
	for (const shard of root.codes ? [root.codes, ...shards] : shards) {
		const own = wordsOfIndex(shard).map((word) => {
			const known = byText.get(word.text) ?? { ...word, number: words.length };
			if (known.number === words.length) words.push(known);
			byText.set(word.text, known);
			return known;
		});
		for (const row of readRows(shard, own)) {
			if (!rows.has(row.number)) rows.set(row.number, row);
		}
	}
	return withKeys(
		words,
		[...rows.values()].sort((a, b) => a.number - b.number),
	);
}

function withKeys(words: readonly TableWord[], rows: readonly Row[]): Table {
	const keys = new Map(rows.map((row) => [row, keysOf(row)]));
	const rowsByKey = new Map<number, Row[]>();
	const leading = new Set<TableWord>();
	for (const [row, own] of keys) {
		for (const key of own) {
			leading.add(key);
			const list = rowsByKey.get(key.number);
			if (list) list.push(row);
			else rowsByKey.set(key.number, [row]);
		}
	}
	return {
		rows,
		words,
		wordNumber: new Map(words.map(({ text, number }) => [text, number])),
		alphabet: [...leading].sort((a, b) => (a.text < b.text ? -1 : 1)),
		keys,
		rowsByKey,
		rowsByCode: groupBy(rows.filter(isCodeAlone), ({ facts }) => facts.code ?? ''),
	};
}

/** The words of an index, with their weights. */
function wordsOfIndex({ words, frequencies, total }: MatcherIndex): TableWord[] {
	const frequency = unrolled(frequencies);
	return words
		.split(' ')
		.filter(Boolean)
		.map((text, number) => {
			const count = frequency[number] ?? 1;
			return { number, text, frequency: count, weight: weightOf(text, count, total) };
		});
}

/** Values out of pairs of a value and how often it comes in a row. */
function unrolled(pairs: readonly number[]): readonly number[] {
	return pairs.flatMap((value, at) =>
		at % 2 === 0 ? Array.from({ length: pairs[at + 1] ?? 0 }, () => value) : [],
	);
}

/** Inverse document frequency, ln(1 + N/df), as a share of what a word of one signature has. */
function weightOf(word: string, frequency: number, signatures: number): number {
	const total = signatures + assumed.table;
	return Math.log(1 + total / (frequency + assumedFrequency(word))) / Math.log(1 + total);
}

function assumedFrequency(word: string): number {
	if (common.has(word) || word.length === 1) return assumed.word;
	const code = word.charCodeAt(0);
	return code >= 48 && code <= 57 ? assumed.number : 0;
}
