import type { Paste } from './paste.ts';
import type { Hole, Row, Table } from './table.ts';

/** A fixed word of a signature found in the paste; `size` is 2 where a line break tore it. */
export type Pair = { readonly word: number; readonly place: number; readonly size: number };

/** Prices of a link between two found words; every word is worth at least ln 2. */
const price = { inserted: 0.3, skipped: 0.15, lineBreak: 0.05, emptyHole: 0.2, character: 0.002 };
/** Most words that may stand between neighbours: a logger's prefix on a wrapped line. */
const mostInserted = 12;
const mostPairs = 600;
/** Share of its weight that a word counts for when it looks like a value. */
const softShare = 0.3;

/**
 * The heaviest chain of a signature's words inside a window of the paste, in order, each gap no
 * wider than the holes allow. Collinear chaining, as for sequences (Abouelhoda and Ohlebusch 2005).
 */
export function align(table: Table, row: Row, paste: Paste, from: number, to: number): Pair[] {
	const pairs = pairsIn(row, paste, from, to);
	const best = new Float64Array(pairs.length);
	const before = new Int32Array(pairs.length).fill(-1);
	let top = -1;
	for (let index = 0; index < pairs.length; index += 1) {
		const pair = pairs[index] as Pair;
		const weight =
			(table.weight[row.words[pair.word] ?? 0] ?? 0) * (row.soft[pair.word] ? softShare : 1);
		let chain = 0;
		for (let other = index - 1; other >= 0; other -= 1) {
			const previous = pairs[other] as Pair;
			if (previous.word >= pair.word || previous.place + previous.size > pair.place) continue;
			if ((best[other] ?? 0) <= chain) continue;
			const value = (best[other] ?? 0) - linkPrice(row, paste, previous, pair);
			if (value > chain) {
				chain = value;
				before[index] = other;
			}
		}
		best[index] = weight + chain;
		if (top < 0 || (best[index] ?? 0) > (best[top] ?? 0)) top = index;
	}
	const chain: Pair[] = [];
	for (let index = top; index >= 0; index = before[index] ?? -1) chain.push(pairs[index] as Pair);
	return chain.reverse();
}

/** Every place of the window where a word of the signature stands. */
function pairsIn(row: Row, paste: Paste, from: number, to: number): readonly Pair[] {
	const byNumber = new Map<number, number[]>();
	row.words.forEach((number, word) => {
		const list = byNumber.get(number);
		if (list) list.push(word);
		else byNumber.set(number, [word]);
	});
	const pairs: Pair[] = [];
	for (let place = from; place < to && pairs.length < mostPairs; place += 1) {
		for (const word of byNumber.get(paste.numbers[place] ?? -1) ?? []) {
			pairs.push({ word, place, size: 1 });
		}
		for (const word of byNumber.get(paste.joined[place] ?? -1) ?? []) {
			pairs.push({ word, place, size: 2 });
		}
	}
	return pairs;
}

function linkPrice(row: Row, paste: Paste, left: Pair, right: Pair): number {
	const skipped = right.word - left.word - 1;
	const after = left.place + left.size;
	const between = right.place - after;
	const breaks = (paste.words.line[right.place] ?? 0) - (paste.words.line[after - 1] ?? 0);
	const holes = holesBetween(row, left.word, right.word);
	const cost = skipped * price.skipped + breaks * price.lineBreak;
	if (holes.length === 0) {
		if (between > mostInserted + skipped) return Number.POSITIVE_INFINITY;
		return cost + Math.max(0, between - skipped) * price.inserted;
	}
	const characters = (paste.words.start[right.place] ?? 0) - (paste.words.end[after - 1] ?? 0);
	if (!fits(holes, paste, after, right.place, characters, breaks)) return Number.POSITIVE_INFINITY;
	return cost + characters * price.character + (between === 0 ? price.emptyHole : 0);
}

function holesBetween(row: Row, left: number, right: number): readonly Hole[] {
	if (right === left + 1) return row.gaps[right] ?? [];
	return row.gaps.slice(left + 1, right + 1).flat();
}

/** Whether the holes can stand for this stretch: not too long, and not into the next record. */
function fits(
	holes: readonly Hole[],
	paste: Paste,
	after: number,
	place: number,
	characters: number,
	breaks: number,
): boolean {
	let most = 8;
	let mostBreaks = 1;
	for (const hole of holes) {
		most += hole.kind.characters;
		mostBreaks = Math.max(mostBreaks, hole.kind.breaks);
	}
	if (characters > most || breaks > mostBreaks) return false;
	const records = (paste.records[place] ?? 0) - (paste.records[after - 1] ?? 0);
	return records === 0 || mostBreaks > 10;
}
