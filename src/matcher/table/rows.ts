import { decode, endMark, firstWord, frameMark, holeMark, valueMark } from './codec.ts';
import { holeKind } from './holes.ts';
import type { HoleKind } from './holes.ts';
import type { MatcherIndex, SignatureFacts } from '../types.ts';

/** A signature ready to be aligned. */
export type Row = {
	/** Its place in the list that was compiled. */
	readonly number: number;
	readonly id: string;
	readonly facts: SignatureFacts;
	readonly words: readonly number[];
	/** Which words must be there; the others are values written out, or the frame of a message. */
	readonly must: readonly boolean[];
	readonly value: readonly boolean[];
	/** The holes before each word, and after the last one. */
	readonly gaps: readonly (readonly Hole[])[];
	/** Sum of the weights of the words that must be there, and how many they are. */
	readonly weight: number;
	readonly mustCount: number;
	/** Most words between two neighbours. */
	readonly reach: number;
};

/** A hole with what its name allows. */
export type Hole = { readonly name: string; readonly kind: HoleKind };

/** The signatures of an index, out of their number stream. */
export function readRows(index: MatcherIndex, weight: Float64Array): readonly Row[] {
	const stream = decode(index.signatures);
	const numbers = index.numbers === undefined ? undefined : decode(index.numbers);
	const holes = index.holes.split(' ').map((name) => ({ name, kind: holeKind(name) }));
	const ids = readIds(index.ids);
	const rows: Row[] = [];
	let id = 0;
	let at = 0;
	while (at < stream.length) {
		const step = stream[at] ?? 0;
		id += step % 2 === 0 ? step / 2 : -(step + 1) / 2;
		const facts = index.facts[stream[at + 1] ?? 0] ?? {};
		at += 2;
		const words: number[] = [];
		const must: boolean[] = [];
		const value: boolean[] = [];
		const gaps: Hole[][] = [[]];
		let [sum, count, widest] = [0, 0, 0];
		for (; at < stream.length && stream[at] !== endMark; at += 1) {
			const mark = stream[at] ?? 0;
			if (mark === holeMark) {
				at += 1;
				const hole = holes[stream[at] ?? 0];
				if (hole) gaps.at(-1)?.push(hole);
				widest = Math.max(widest, (hole?.kind.characters ?? 0) * (gaps.at(-1)?.length ?? 1));
				continue;
			}
			if (mark === valueMark || mark === frameMark) at += 1;
			const word = (stream[at] ?? 0) - firstWord;
			words.push(word);
			value.push(mark === valueMark);
			must.push(mark >= firstWord);
			gaps.push([]);
			if (mark < firstWord) continue;
			sum += weight[word] ?? 0;
			count += 1;
		}
		at += 1;
		rows.push({
			number: numbers?.[rows.length] ?? rows.length,
			id: ids[id] ?? '',
			facts,
			words,
			must,
			value,
			gaps,
			weight: sum,
			mustCount: count,
			reach: 24 + Math.ceil(widest / 4),
		});
	}
	return rows;
}

function readIds(coded: readonly string[]): readonly string[] {
	const ids: string[] = [];
	for (const entry of coded) {
		const shared = decode(entry[0] ?? '')[0] ?? 0;
		ids.push((ids.at(-1) ?? '').slice(0, shared) + entry.slice(1));
	}
	return ids;
}
