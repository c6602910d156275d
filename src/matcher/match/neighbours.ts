import { isFixed } from '../table/rows.ts';
import type { Row, Slot } from '../table/rows.ts';
import { sizeAt } from './paste.ts';
import type { Paste } from './paste.ts';

/** How far behind a hole the next word is looked for. */
const holeReach = 24;

/** Whether the word before or after in the signature stands where it should: chance seldom does that. */
export function hasNeighbour(row: Row, slot: Slot, paste: Paste, place: number): boolean {
	return isFollowed(row, slot, paste, place) || isPreceded(row, slot, paste, place);
}

function isFollowed(row: Row, slot: Slot, paste: Paste, place: number): boolean {
	const after = row.slots.slice(slot.place + 1).find(isFixed);
	if (!after) return false;
	const isLoose = after.place > slot.place + 1 || after.holes.length > 0;
	const from = place + sizeAt(paste, place, slot.word.number);
	for (let next = from; next < from + (isLoose ? holeReach : 1); next += 1) {
		if (sizeAt(paste, next, after.word.number) > 0) return true;
	}
	return false;
}

function isPreceded(row: Row, slot: Slot, paste: Paste, place: number): boolean {
	const before = row.slots.slice(0, slot.place).findLast(isFixed);
	if (!before) return false;
	const isLoose = before.place < slot.place - 1 || slot.holes.length > 0;
	for (let next = place - 1; next >= place - (isLoose ? holeReach : 2); next -= 1) {
		const size = sizeAt(paste, next, before.word.number);
		if (size > 0 && (isLoose || next + size === place)) return true;
	}
	return false;
}
