import { assumed, common } from './common-words.ts';
import { readRows } from './rows.ts';
import type { Row } from './rows.ts';
import type { MatcherIndex } from './types.ts';

/** The index as the matcher walks it. */
export type Table = {
	readonly rows: readonly Row[];
	readonly words: readonly string[];
	/** The words' numbers in the order of the alphabet. */
	readonly sorted: Uint32Array;
	readonly wordNumber: ReadonlyMap<string, number>;
	/** How telling each word is: 1 when only one signature has it, less the more do. */
	readonly weight: Float64Array;
	/** By word: where it stands in the rows that have it among their rarest. */
	readonly seeds: ReadonlyMap<number, readonly Seed[]>;
};

/** A place in a signature: the row and which of its words. */
export type Seed = { readonly row: Row; readonly word: number };

const tables = new WeakMap<MatcherIndex, Table>();
/** So many words of each third of a signature lead to it; one of them must be in the paste. */
const seedsPerThird = 2;

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
	const weight = weights(index, words);
	const rows = readRows(index, weight);
	const seeds = new Map<number, Seed[]>();
	for (const row of rows) {
		const chosen = rarest(row, weight);
		row.words.forEach((number, word) => {
			if (!chosen.has(number) || !row.must[word]) return;
			const list = seeds.get(number);
			if (list) list.push({ row, word });
			else seeds.set(number, [{ row, word }]);
		});
	}
	const wordNumber = new Map(words.map((word, number) => [word, number]));
	const sorted = Uint32Array.from(words.keys()).sort((a, b) => (words[a]! < words[b]! ? -1 : 1));
	return { rows, words, sorted, wordNumber, weight, seeds };
}

/** Inverse document frequency, ln(1 + N/df), as a share of what a word of one signature has. */
function weights(index: MatcherIndex, words: readonly string[]): Float64Array {
	const total = index.total + assumed.table;
	const unique = Math.log(1 + total);
	const weight = new Float64Array(words.length);
	let word = 0;
	for (let pair = 0; pair < index.frequencies.length; pair += 2) {
		const end = word + (index.frequencies[pair + 1] ?? 0);
		for (; word < end; word += 1) {
			const frequency = (index.frequencies[pair] ?? 1) + assumedFrequency(words[word] ?? '');
			weight[word] = Math.log(1 + total / frequency) / unique;
		}
	}
	return weight;
}

function assumedFrequency(word: string): number {
	if (common.has(word) || word.length === 1) return assumed.word;
	const code = word.charCodeAt(0);
	return code >= 48 && code <= 57 ? assumed.number : 0;
}

/** The rarest words of each third of a row, so that a text that breaks off still has some. */
function rarest(row: Row, weight: Float64Array): ReadonlySet<number> {
	const fixed = row.words.filter((_, place) => row.must[place]);
	const third = Math.max(seedsPerThird, Math.ceil(fixed.length / 3));
	const seeds = new Set<number>();
	for (let from = 0; from < fixed.length; from += third) {
		const byWeight = fixed
			.slice(from, from + third)
			.sort((a, b) => (weight[b] ?? 0) - (weight[a] ?? 0) || a - b);
		for (const word of byWeight.slice(0, seedsPerThird)) seeds.add(word);
	}
	return seeds;
}
