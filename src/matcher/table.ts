import { decode } from './codec.ts';
import { endMark, firstWord, holeMark, softMark } from './compile.ts';
import { holeKind } from './holes.ts';
import type { HoleKind } from './holes.ts';
import type { MatcherIndex, SignatureFacts } from './types.ts';

/** A signature ready to be aligned; `gap[k]` tells what stands before fixed word `k`. */
export type Row = {
	/** Its place in the list that was compiled. */
	readonly number: number;
	readonly id: string;
	readonly facts: SignatureFacts;
	readonly words: readonly number[];
	readonly soft: readonly boolean[];
	/** The holes before each word, and after the last one. */
	readonly gaps: readonly (readonly Hole[])[];
	/** Sum of the weights of the words that must be there. */
	readonly weight: number;
};

/** A hole with what its name allows. */
export type Hole = { readonly name: string; readonly kind: HoleKind };

/** The index as the matcher walks it. */
export type Table = {
	readonly rows: readonly Row[];
	readonly words: readonly string[];
	readonly wordNumber: ReadonlyMap<string, number>;
	/** How much each word says: the rarer, the more. */
	readonly weight: Float64Array;
	/** By word: the rows that have it among their rarest. */
	readonly seeds: ReadonlyMap<number, readonly number[]>;
};

const tables = new WeakMap<MatcherIndex, Table>();
/** So many of its rarest words lead to a signature; one of them must be in the paste. */
const seedsPerRow = 4;

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
	const weight = weights(index, words.length);
	const rows = rowsOf(index, weight);
	const seeds = new Map<number, number[]>();
	rows.forEach((row, number) => {
		for (const word of rarest(row, weight)) {
			const list = seeds.get(word);
			if (list) list.push(number);
			else seeds.set(word, [number]);
		}
	});
	const wordNumber = new Map(words.map((word, number) => [word, number]));
	return { rows, words, wordNumber, weight, seeds };
}

/** ln(1 + N/df), the usual inverse document frequency. */
function weights(index: MatcherIndex, count: number): Float64Array {
	const weight = new Float64Array(count);
	let word = 0;
	for (let pair = 0; pair < index.frequencies.length; pair += 2) {
		const value = Math.log(1 + index.total / (index.frequencies[pair] ?? 1));
		const end = word + (index.frequencies[pair + 1] ?? 0);
		weight.fill(value, word, end);
		word = end;
	}
	return weight;
}

function rowsOf(index: MatcherIndex, weight: Float64Array): readonly Row[] {
	const stream = decode(index.signatures);
	const numbers = index.numbers === undefined ? undefined : decode(index.numbers);
	const names = index.holes.split(' ');
	const holes = names.map((name) => ({ name, kind: holeKind(name) }));
	const ids = idsOf(index.ids);
	const rows: Row[] = [];
	let id = 0;
	let at = 0;
	while (at < stream.length) {
		const step = stream[at] ?? 0;
		id += step % 2 === 0 ? step / 2 : -(step + 1) / 2;
		const facts = index.facts[stream[at + 1] ?? 0] ?? {};
		at += 2;
		const words: number[] = [];
		const soft: boolean[] = [];
		const gaps: Hole[][] = [[]];
		let sum = 0;
		for (; stream[at] !== endMark && at < stream.length; at += 1) {
			const mark = stream[at] ?? 0;
			if (mark === holeMark) {
				at += 1;
				const hole = holes[stream[at] ?? 0];
				if (hole) gaps.at(-1)?.push(hole);
				continue;
			}
			const isSoft = mark === softMark;
			if (isSoft) at += 1;
			const word = (stream[at] ?? 0) - firstWord;
			words.push(word);
			soft.push(isSoft);
			gaps.push([]);
			if (!isSoft) sum += weight[word] ?? 0;
		}
		at += 1;
		const number = numbers?.[rows.length] ?? rows.length;
		rows.push({ number, id: ids[id] ?? '', facts, words, soft, gaps, weight: sum });
	}
	return rows;
}

function idsOf(coded: readonly string[]): readonly string[] {
	const ids: string[] = [];
	for (const entry of coded) {
		const shared = decode(entry[0] ?? '')[0] ?? 0;
		ids.push((ids.at(-1) ?? '').slice(0, shared) + entry.slice(1));
	}
	return ids;
}

/** The rarest words of a row that must be there. */
function rarest(row: Row, weight: Float64Array): readonly number[] {
	const fixed = row.words.filter((_, place) => !row.soft[place]);
	const candidates = fixed.length > 0 ? fixed : row.words;
	return [...new Set(candidates)]
		.sort((a, b) => (weight[b] ?? 0) - (weight[a] ?? 0) || a - b)
		.slice(0, seedsPerRow);
}
