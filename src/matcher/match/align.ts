import type { Paste } from '../text/paste.ts';
import type { Hole, Row } from '../table/rows.ts';
import type { Table } from '../table/table.ts';

/** A fixed word of a signature found in the paste; `size` is 2 where a line break tore it. */
export type Pair = {
	readonly word: number;
	readonly place: number;
	readonly size: number;
	/** Only the beginning of the word is there, and the line ends. */
	readonly stump?: true;
};

/** What a link between two found words costs; a word of one signature alone is worth 1. */
const price = {
	inserted: 0.05,
	skipped: 0.02,
	lineBreak: 0.01,
	emptyHole: 0.03,
	character: 0.0003,
};
/** Most words that may stand between neighbours: a logger's prefix on a wrapped line. */
const mostInserted = 12;
/**
 * Most found words that are chained, and most that one is linked back to. No honest text comes near; a signature
 * that repeats one word beside a paste that repeats it would have the square of both.
 */
const mostPairs = 4_000;
const mostLinks = 400;
/** Share of its weight that a word counts for when it may be absent, or is only begun. */
const lesserShare = 0.3;

/**
 * The heaviest chain of a signature's words out of the places where they stand, in order, each gap
 * no wider than the holes allow. Collinear chaining (Abouelhoda and Ohlebusch 2005), the plain
 * quadratic form: windows are short.
 */
export function align(table: Table, row: Row, paste: Paste, found: readonly Pair[]): Pair[] {
	const pairs = found.length > mostPairs ? found.slice(0, mostPairs) : found;
	const best = new Float64Array(pairs.length);
	const before = new Int32Array(pairs.length).fill(-1);
	let top = -1;
	pairs.forEach((pair, index) => {
		const share = row.must[pair.word] && !pair.stump ? 1 : lesserShare;
		const weight = (table.weight[row.words[pair.word] ?? 0] ?? 0) * share;
		let chain = 0;
		for (let other = index - 1; other >= Math.max(0, index - mostLinks); other -= 1) {
			const previous = pairs[other] as Pair;
			if (pair.place - previous.place > row.reach) break;
			if (previous.word >= pair.word || previous.place + previous.size > pair.place) continue;
			if ((best[other] ?? 0) <= chain) continue;
			const value = (best[other] ?? 0) - linkPrice(row, paste, previous, pair);
			if (value <= chain) continue;
			chain = value;
			before[index] = other;
		}
		best[index] = weight + chain;
		if (top < 0 || (best[index] ?? 0) > (best[top] ?? 0)) top = index;
	});
	const chain: Pair[] = [];
	for (let index = top; index >= 0; index = before[index] ?? -1) chain.push(pairs[index] as Pair);
	return chain.reverse();
}

function linkPrice(row: Row, paste: Paste, left: Pair, right: Pair): number {
	const after = left.place + left.size;
	const between = right.place - after;
	const breaks = (paste.words.line[right.place] ?? 0) - (paste.words.line[after - 1] ?? 0);
	let cost = breaks * price.lineBreak;
	let skipped = 0;
	let holes = row.gaps[left.word + 1] ?? [];
	for (let word = left.word + 1; word < right.word; word += 1) {
		skipped += 1;
		const next = row.gaps[word + 1] ?? [];
		if (next.length > 0) holes = holes.length === 0 ? next : [...holes, ...next];
	}
	cost += skipped * price.skipped;
	if (holes.length === 0) {
		if (between > mostInserted + skipped) return Number.POSITIVE_INFINITY;
		return cost + Math.max(0, between - skipped) * price.inserted;
	}
	const characters = (paste.words.start[right.place] ?? 0) - (paste.words.end[after - 1] ?? 0);
	if (!fits(holes, paste, after, right.place, characters, breaks)) return Number.POSITIVE_INFINITY;
	return cost + characters * price.character + (between === 0 ? price.emptyHole : 0);
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
	let most = 12;
	let mostBreaks = 1;
	for (const hole of holes) {
		most += hole.kind.characters;
		mostBreaks = Math.max(mostBreaks, hole.kind.breaks);
	}
	if (characters > most || breaks > mostBreaks) return false;
	const records = (paste.records[place] ?? 0) - (paste.records[after - 1] ?? 0);
	return records === 0 || mostBreaks > 10;
}
