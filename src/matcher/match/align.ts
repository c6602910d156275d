import { holesBefore, isFixed } from '../table/rows.ts';
import type { Hole, Row, Slot } from '../table/rows.ts';
import type { PastedWord } from './paste.ts';

/** A word of a signature found in the paste. */
export type Pair = {
	readonly slot: Slot;
	/** Place of the word in the paste, and the place behind it: two further where a line break tore it. */
	readonly place: number;
	readonly after: number;
	readonly first: PastedWord;
	readonly last: PastedWord;
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

type Link = { readonly pair: Pair; readonly value: number; readonly before: Link | undefined };

/**
 * The heaviest chain of a signature's words out of the places where they stand, in order, each gap
 * no wider than the holes allow. Collinear chaining (Abouelhoda and Ohlebusch 2005), the plain
 * quadratic form: windows are short.
 */
export function align(row: Row, found: readonly Pair[]): Pair[] {
	const links: Link[] = [];
	let top: Link | undefined;
	for (const pair of found.slice(0, mostPairs)) {
		let chain = 0;
		let before: Link | undefined;
		for (let at = links.length - 1; at >= Math.max(0, links.length - mostLinks); at -= 1) {
			const link = links[at];
			if (!link || pair.place - link.pair.place > row.reach) break;
			if (link.value <= chain || !precedes(link.pair, pair)) continue;
			const value = link.value - linkPrice(row, link.pair, pair);
			if (value <= chain) continue;
			chain = value;
			before = link;
		}
		const share = isFixed(pair.slot) && !pair.stump ? 1 : lesserShare;
		const link = { pair, value: pair.slot.word.weight * share + chain, before };
		links.push(link);
		if (!top || link.value > top.value) top = link;
	}
	const chain: Pair[] = [];
	for (let link = top; link; link = link.before) chain.push(link.pair);
	return chain.reverse();
}

function precedes(left: Pair, right: Pair): boolean {
	return left.slot.place < right.slot.place && left.after <= right.place;
}

function linkPrice(row: Row, left: Pair, right: Pair): number {
	const between = right.place - left.after;
	const breaks = right.first.line - left.last.line;
	const skipped = right.slot.place - left.slot.place - 1;
	const holes = holesBetween(row, left.slot.place, right.slot.place);
	const cost = breaks * price.lineBreak + skipped * price.skipped;
	if (holes.length === 0) {
		if (between > mostInserted + skipped) return Number.POSITIVE_INFINITY;
		return cost + Math.max(0, between - skipped) * price.inserted;
	}
	const characters = right.first.start - left.last.end;
	const records = right.first.record - left.last.record;
	if (!fits(holes, characters, breaks, records)) return Number.POSITIVE_INFINITY;
	return cost + characters * price.character + (between === 0 ? price.emptyHole : 0);
}

function holesBetween(row: Row, left: number, right: number): readonly Hole[] {
	let holes = holesBefore(row, left + 1);
	for (let place = left + 2; place <= right; place += 1) {
		const more = holesBefore(row, place);
		if (more.length > 0) holes = holes.length === 0 ? more : [...holes, ...more];
	}
	return holes;
}

/** Whether the holes can stand for this stretch: not too long, and not into the next record. */
function fits(
	holes: readonly Hole[],
	characters: number,
	breaks: number,
	records: number,
): boolean {
	let most = 12;
	let mostBreaks = 1;
	for (const { kind } of holes) {
		most += kind.characters;
		mostBreaks = Math.max(mostBreaks, kind.breaks);
	}
	if (characters > most || breaks > mostBreaks) return false;
	return records === 0 || mostBreaks > 10;
}
