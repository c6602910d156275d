import { isLedTo } from '../table/keys.ts';
import { isFixed } from '../table/rows.ts';
import type { Row, Slot, TableWord } from '../table/rows.ts';
import type { Table } from '../table/table.ts';
import type { Pair } from './align.ts';
import { hasNeighbour } from './neighbours.ts';
import type { Paste } from './paste.ts';
import { windows } from './windows.ts';
import type { Window } from './windows.ts';
import { groupBy } from '../table/group-by.ts';

/** A signature and where its words stand in a stretch of the paste. */
export type Candidate = {
	readonly row: Row;
	readonly pairs: readonly Pair[];
	readonly weight: number;
};

/** What must stand close together to look at a signature at all: a share of its weight, or this much. */
const least = { share: 0.3, weight: 2 };
/** The share that words with a neighbour of theirs must have. */
const leastAnchored = 0.15;
const mostAnchors = 2_000;
/** So many places of one word are looked at. */
const mostFound = 400;
/** Only so many are aligned, those with most weight first. */
const mostCandidates = 150;

/**
 * The signatures worth aligning, found by their rarest words. The work grows with the paste and
 * with how many signatures share those words, not with the number of signatures.
 */
export function candidatesIn(table: Table, paste: Paste): readonly Candidate[] {
	const present = new Uint8Array(table.words.length);
	for (const number of paste.places.keys()) present[number] = 1;
	const isPresent = (number: number): boolean => present[number] === 1;
	const touched = new Set(
		[...paste.places.keys()].flatMap((number) => table.rowsByKey.get(number) ?? []),
	);
	const candidates: Candidate[] = [];
	for (const row of touched) {
		const keys = table.keys.get(row) ?? [];
		if (!isLedTo(keys, isPresent)) continue;
		const needed = Math.min(least.share * row.weight, least.weight);
		if (weightOf(row, isPresent) < needed) continue;
		for (const window of windows(row, anchorsOf(row, keys, paste), paste)) {
			const candidate = candidateIn(row, paste, window, needed);
			if (candidate) candidates.push(candidate);
		}
	}
	return candidates.sort((a, b) => b.weight - a.weight).slice(0, mostCandidates);
}

/** A word of so few signatures needs no neighbour to be looked at. */
const fewSignatures = 4;

/** Where the row's keys stand beside a neighbour of theirs; nowhere when they weigh too little. */
function anchorsOf(row: Row, keys: readonly TableWord[], paste: Paste): readonly number[] {
	const anchors: number[] = [];
	let weight = 0;
	for (const slot of row.slots) {
		if (!isFixed(slot) || !keys.includes(slot.word)) continue;
		const isLone = row.mustCount === 1 || slot.word.frequency <= fewSignatures;
		const before = anchors.length;
		for (const place of paste.places.get(slot.word.number) ?? []) {
			if (!isLone && !hasNeighbour(row, slot, paste, place)) continue;
			anchors.push(place);
			if (anchors.length - before === mostAnchors) break;
		}
		if (anchors.length > before) weight += slot.word.weight;
	}
	return weight < Math.min(leastAnchored * row.weight, 1) ? [] : anchors;
}

/** Weight of the signature's words that are there. */
function weightOf(row: Row, isThere: (number: number) => boolean): number {
	let weight = 0;
	for (const slot of row.slots) {
		if (isFixed(slot) && isThere(slot.word.number)) weight += slot.word.weight;
	}
	return weight;
}

/** Every place of the window where a word of the signature stands, if they weigh enough together. */
function candidateIn(
	row: Row,
	{ words, places }: Paste,
	{ from, to }: Window,
	needed: number,
): Candidate | undefined {
	const there: (readonly [number, readonly Slot[], readonly number[]])[] = [];
	for (const [number, slots] of slotsByNumber(row)) {
		const inWindow = within(places.get(number) ?? none, from, to);
		if (inWindow.length > 0) there.push([number, slots, inWindow]);
	}
	const weight = there.reduce((sum, [, slots]) => sum + weightOfSlots(slots), 0);
	if (weight < needed) return undefined;
	const pairs: Pair[] = [];
	for (const [number, slots, inWindow] of there) {
		for (const place of inWindow) {
			const first = words[place];
			const isTorn = first?.joined === number;
			const last = isTorn ? words[place + 1] : first;
			if (!first || !last) continue;
			const isStump = first.number !== number && !isTorn;
			const after = place + (isTorn ? 2 : 1);
			for (const slot of slots) {
				pairs.push({ slot, place, after, first, last, ...(isStump && { stump: true }) });
			}
		}
	}
	pairs.sort((a, b) => a.place - b.place || a.slot.place - b.slot.place);
	return { row, pairs, weight };
}

const none: readonly number[] = [];

/** The places of a growing list that lie in a stretch. */
function within(places: readonly number[], from: number, to: number): readonly number[] {
	let start = 0;
	let after = places.length;
	while (start < after) {
		const middle = (start + after) >> 1;
		if ((places[middle] ?? 0) < from) start = middle + 1;
		else after = middle;
	}
	let end = start;
	while (end < places.length && end - start < mostFound && (places[end] ?? to) < to) end += 1;
	return places.slice(start, end);
}

function weightOfSlots(slots: readonly Slot[]): number {
	return slots.reduce((sum, slot) => (isFixed(slot) ? sum + slot.word.weight : sum), 0);
}

const slotsOfRows = new WeakMap<Row, ReadonlyMap<number, readonly Slot[]>>();

/** The slots of a signature by the number of their word. */
function slotsByNumber(row: Row): ReadonlyMap<number, readonly Slot[]> {
	const known = slotsOfRows.get(row) ?? groupBy(row.slots, ({ word }) => word.number);
	slotsOfRows.set(row, known);
	return known;
}
