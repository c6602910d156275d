import type { Paste } from './paste.ts';
import type { Row, Table } from './table.ts';

/** A signature and a window of the paste's words in which it may stand. */
export type Candidate = { readonly row: Row; readonly from: number; readonly to: number };

/** Share of a signature's weight that must be somewhere in the paste to look at it at all. */
const leastShare = 0.4;
const mostWindows = 6;
/** Words of one blank-free value, at most, when a window is measured. */
const charactersPerWord = 4;

/**
 * The signatures worth aligning, by their rarest words. The work grows with the paste and with
 * how many signatures share those words, not with the number of signatures.
 */
export function candidatesIn(table: Table, paste: Paste): readonly Candidate[] {
	const anchors = new Map<number, number[]>();
	for (const [word, places] of paste.places) {
		for (const number of table.seeds.get(word) ?? []) {
			const list = anchors.get(number);
			if (list) list.push(...places.slice(0, 50));
			else anchors.set(number, places.slice(0, 50));
		}
	}
	const candidates: Candidate[] = [];
	for (const [number, places] of anchors) {
		const row = table.rows[number] as Row;
		if (presentWeight(table, row, paste) < leastShare * row.weight) continue;
		candidates.push(
			...windows(
				row,
				places.sort((a, b) => a - b),
				paste.numbers.length,
			),
		);
	}
	return candidates;
}

/** Weight of the signature's words that are anywhere in the paste. */
function presentWeight(table: Table, row: Row, paste: Paste): number {
	let weight = 0;
	row.words.forEach((word, place) => {
		if (!row.soft[place] && paste.places.has(word)) weight += table.weight[word] ?? 0;
	});
	return weight;
}

/** Stretches around the anchors, wide enough for the whole signature; those with most anchors first. */
function windows(row: Row, anchors: readonly number[], count: number): readonly Candidate[] {
	const reach = row.words.length + 16 + holeReach(row);
	const found: { from: number; to: number; anchors: number }[] = [];
	for (const anchor of anchors) {
		const last = found.at(-1);
		if (last && anchor < last.to) {
			last.to = Math.min(count, anchor + reach);
			last.anchors += 1;
			continue;
		}
		found.push({
			from: Math.max(0, anchor - reach),
			to: Math.min(count, anchor + reach),
			anchors: 1,
		});
	}
	return found
		.sort((a, b) => b.anchors - a.anchors || a.from - b.from)
		.slice(0, mostWindows)
		.map(({ from, to }) => ({ row, from, to }));
}

function holeReach(row: Row): number {
	let characters = 0;
	for (const gap of row.gaps) for (const hole of gap) characters += hole.kind.characters;
	return Math.min(600, Math.ceil(characters / charactersPerWord));
}
