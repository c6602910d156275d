import type { Pair } from './align.ts';
import { isLedTo } from '../table/keys.ts';
import { hasNeighbour } from './neighbours.ts';
import type { Paste } from '../text/paste.ts';
import type { Row } from '../table/rows.ts';
import type { Table } from '../table/table.ts';
import { windows } from './windows.ts';

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
const mostPairs = 400;
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
	const touched = new Set<Row>();
	for (const number of paste.places.keys()) {
		for (const row of table.rowsByKey.get(number) ?? []) touched.add(row);
	}
	const candidates: Candidate[] = [];
	for (const row of touched) {
		const keys = table.keys.get(row) ?? [];
		if (!isLedTo(table.weight, keys, isPresent)) continue;
		const needed = Math.min(least.share * row.weight, least.weight);
		if (presentWeight(table, row, isPresent) < needed) continue;
		const anchors = anchorsOf(table, row, keys, paste);
		for (const { from, to } of windows(row, anchors, paste)) {
			const candidate = candidateIn(table, row, paste, from, to, needed);
			if (candidate) candidates.push(candidate);
		}
	}
	return candidates.sort((a, b) => b.weight - a.weight).slice(0, mostCandidates);
}

/** A word of so few signatures needs no neighbour to be looked at. */
const fewSignatures = 4;

/** Where the row's keys stand beside a neighbour of theirs; nowhere when they weigh too little. */
function anchorsOf(
	table: Table,
	row: Row,
	keys: readonly number[],
	paste: Paste,
): readonly number[] {
	const anchors: number[] = [];
	let weight = 0;
	row.words.forEach((number, word) => {
		if (!row.must[word] || !keys.includes(number)) return;
		const isLone = row.mustCount === 1 || (table.frequency[number] ?? 0) <= fewSignatures;
		const before = anchors.length;
		for (const place of paste.places.get(number) ?? []) {
			if (!isLone && !hasNeighbour(row, word, paste, place)) continue;
			anchors.push(place);
			if (anchors.length - before === mostAnchors) break;
		}
		if (anchors.length > before) weight += table.weight[number] ?? 0;
	});
	return weight < Math.min(leastAnchored * row.weight, 1) ? [] : anchors;
}

/** Weight of the signature's words that are anywhere in the paste. */
function presentWeight(table: Table, row: Row, isPresent: (number: number) => boolean): number {
	let weight = 0;
	for (let word = 0; word < row.words.length; word += 1) {
		const number = row.words[word] ?? 0;
		if (row.must[word] && isPresent(number)) weight += table.weight[number] ?? 0;
	}
	return weight;
}

/** Every place of the window where a word of the signature stands, if they weigh enough together. */
function candidateIn(
	table: Table,
	row: Row,
	paste: Paste,
	from: number,
	to: number,
	needed: number,
): Candidate | undefined {
	const { first, next } = wordsByNumber(table, row);
	const seen = new Set<number>();
	const found: { place: number; number: number; size: number; stump?: true }[] = [];
	for (let place = from; place < to && found.length < mostPairs; place += 1) {
		const number = paste.numbers[place] ?? -1;
		if (number >= 0 && (first[number] ?? -1) >= 0) found.push({ place, number, size: 1 });
		const joined = paste.joined[place] ?? -1;
		if (joined >= 0 && (first[joined] ?? -1) >= 0) found.push({ place, number: joined, size: 2 });
		for (const stump of paste.stumps.get(place) ?? []) {
			if ((first[stump] ?? -1) >= 0) found.push({ place, number: stump, size: 1, stump: true });
		}
	}
	for (const { number } of found) seen.add(number);
	let weight = 0;
	row.words.forEach((number, word) => {
		if (row.must[word] && seen.has(number)) weight += table.weight[number] ?? 0;
	});
	const pairs: Pair[] = [];
	if (weight >= needed) {
		for (const { number, ...where } of found) {
			for (let word = first[number] ?? -1; word >= 0; word = next[word] ?? -1) {
				pairs.push({ word, ...where });
			}
		}
	}
	for (const number of row.words) first[number] = -1;
	return weight < needed ? undefined : { row, pairs, weight };
}

const scratch = new WeakMap<Table, Int32Array>();

/** The signature's words as chains: `first` by the word's number, `next` by its place in the signature. */
function wordsByNumber(table: Table, row: Row): { first: Int32Array; next: Int32Array } {
	const first = scratch.get(table) ?? new Int32Array(table.words.length).fill(-1);
	scratch.set(table, first);
	const next = new Int32Array(row.words.length);
	for (let word = row.words.length - 1; word >= 0; word -= 1) {
		const number = row.words[word] ?? 0;
		next[word] = first[number] ?? -1;
		first[number] = word;
	}
	return { first, next };
}
