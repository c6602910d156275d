import { assumed, common } from './common-words.ts';
import { keysOf } from './keys.ts';
import { readRows } from './rows.ts';
import type { Row } from './rows.ts';
import type { MatcherIndex } from './types.ts';

/** The index as the matcher walks it. */
export type Table = {
	readonly rows: readonly Row[];
	readonly words: readonly string[];
	/** In how many signatures of the whole table each word is. */
	readonly frequency: Float64Array;
	/** The words that lead to signatures, in the order of the alphabet. */
	readonly sorted: Uint32Array;
	readonly wordNumber: ReadonlyMap<string, number>;
	/** How telling each word is: 1 when only one signature has it, less the more do. */
	readonly weight: Float64Array;
	/** The words that lead to a row. */
	readonly keys: ReadonlyMap<Row, readonly number[]>;
	/** By word: where it stands in the rows that have it among their rarest. */
	readonly seeds: ReadonlyMap<number, readonly Seed[]>;
};

/** A place in a signature: the row and which of its words. */
export type Seed = { readonly row: Row; readonly word: number };

const tables = new WeakMap<MatcherIndex, Table>();

/** The runtime form of an index, made on first use and kept as long as the index is. */
export function tableOf(index: MatcherIndex): Table {
	const known = tables.get(index);
	if (known) return known;
	const table = build(index);
	tables.set(index, table);
	return table;
}

function build(index: MatcherIndex): Table {
	const words = index.words === '' ? [] : index.words.split(' ');
	const frequency = Float64Array.from(frequenciesOf(index));
	const weight = weights(index, words, frequency);
	const rows = readRows(index, weight);
	const keys = new Map(rows.map((row) => [row, keysOf(row, words, weight)]));
	const seeds = new Map<number, Seed[]>();
	for (const row of rows) {
		const own = keys.get(row) ?? [];
		row.words.forEach((number, word) => {
			if (!own.includes(number) || !row.must[word]) return;
			const list = seeds.get(number);
			if (list) list.push({ row, word });
			else seeds.set(number, [{ row, word }]);
		});
	}
	const known =
		index.keys === undefined ? seeds.keys() : Array.from({ length: index.keys }, (_, key) => key);
	const sorted = Uint32Array.from(known).sort((a, b) => order(words, a, b));
	const wordNumber = new Map(words.map((word, number) => [word, number]));
	return { rows, words, frequency, sorted, wordNumber, weight, keys, seeds };
}

function order(words: readonly string[], a: number, b: number): number {
	return (words[a] ?? '') < (words[b] ?? '') ? -1 : 1;
}

/** In how many signatures each word is, out of its runs. */
export function frequenciesOf({
	frequencies,
}: Pick<MatcherIndex, 'frequencies'>): readonly number[] {
	const all: number[] = [];
	for (let pair = 0; pair < frequencies.length; pair += 2) {
		for (let left = frequencies[pair + 1] ?? 0; left > 0; left -= 1)
			all.push(frequencies[pair] ?? 1);
	}
	return all;
}

/** Inverse document frequency, ln(1 + N/df), as a share of what a word of one signature has. */
function weights(
	index: MatcherIndex,
	words: readonly string[],
	frequency: Float64Array,
): Float64Array {
	const total = index.total + assumed.table;
	const unique = Math.log(1 + total);
	return frequency.map((count, word) => {
		return Math.log(1 + total / (count + assumedFrequency(words[word] ?? ''))) / unique;
	});
}

function assumedFrequency(word: string): number {
	if (common.has(word) || word.length === 1) return assumed.word;
	const code = word.charCodeAt(0);
	return code >= 48 && code <= 57 ? assumed.number : 0;
}
