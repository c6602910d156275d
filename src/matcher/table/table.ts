import { assumed, common } from '../text/common-words.ts';
import { keysOf } from './keys.ts';
import { readRows } from './rows.ts';
import type { Row } from './rows.ts';
import type { MatcherIndex } from '../types.ts';

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
	/** The words that lead to a row, and the rows that a word leads to. */
	readonly keys: ReadonlyMap<Row, readonly number[]>;
	readonly rowsByKey: ReadonlyMap<number, readonly Row[]>;
};

const tables = new WeakMap<MatcherIndex, Table>();

/** The runtime form of an index, made on first use and kept as long as the index is. */
export function tableOf(index: MatcherIndex): Table {
	const known = tables.get(index);
	if (known) return known;
	const table = build(index);
	tables.set(index, table);
	return table;
}

/** In how many signatures each word is, out of its runs. */
export function frequenciesOf(index: Pick<MatcherIndex, 'frequencies'>): readonly number[] {
	const all: number[] = [];
	const { frequencies } = index;
	for (let pair = 0; pair < frequencies.length; pair += 2) {
		const frequency = frequencies[pair] ?? 1;
		for (let left = frequencies[pair + 1] ?? 0; left > 0; left -= 1) all.push(frequency);
	}
	return all;
}

function build(index: MatcherIndex): Table {
	const words = index.words === '' ? [] : index.words.split(' ');
	const frequency = Float64Array.from(frequenciesOf(index));
	const weight = weights(index.total, words, frequency);
	const rows = readRows(index, weight);
	const keys = new Map(rows.map((row) => [row, keysOf(row, words, weight)]));
	const rowsByKey = new Map<number, Row[]>();
	for (const [row, own] of keys) {
		for (const key of own) {
			const list = rowsByKey.get(key);
			if (list) list.push(row);
			else rowsByKey.set(key, [row]);
		}
	}
	// A part knows the keys of the whole, so that a cut-off word may be as many words in both.
	const allKeys =
		index.keys === undefined
			? rowsByKey.keys()
			: Array.from({ length: index.keys }, (_, key) => key);
	const sorted = Uint32Array.from(allKeys).sort((a, b) =>
		(words[a] ?? '') < (words[b] ?? '') ? -1 : 1,
	);
	const wordNumber = new Map(words.map((word, number) => [word, number]));
	return { rows, words, frequency, sorted, wordNumber, weight, keys, rowsByKey };
}

/** Inverse document frequency, ln(1 + N/df), as a share of what a word of one signature has. */
function weights(
	signatures: number,
	words: readonly string[],
	frequency: Float64Array,
): Float64Array {
	const total = signatures + assumed.table;
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
