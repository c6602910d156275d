import { sizeAt } from '../text/paste.ts';
import type { Paste } from '../text/paste.ts';
import type { Row } from '../table/rows.ts';

/** How far behind a hole the next word is looked for. */
const holeReach = 24;

/** Whether the word before or after in the signature stands where it should: chance seldom does that. */
export function hasNeighbour(row: Row, word: number, paste: Paste, place: number): boolean {
	const size = sizeAt(paste, place, row.words[word] ?? -1);
	let after = word + 1;
	while (after < row.words.length && !row.must[after]) after += 1;
	if (after < row.words.length) {
		const loose = after > word + 1 || (row.gaps[after]?.length ?? 0) > 0;
		const to = place + size + (loose ? holeReach : 1);
		for (let next = place + size; next < to; next += 1) {
			if (sizeAt(paste, next, row.words[after] ?? -1) > 0) return true;
		}
	}
	let before = word - 1;
	while (before >= 0 && !row.must[before]) before -= 1;
	if (before < 0) return false;
	const loose = before < word - 1 || (row.gaps[word]?.length ?? 0) > 0;
	const from = place - (loose ? holeReach : 2);
	for (let next = place - 1; next >= from; next -= 1) {
		if (next + sizeAt(paste, next, row.words[before] ?? -1) === place || loose) {
			if (sizeAt(paste, next, row.words[before] ?? -1) > 0) return true;
		}
	}
	return false;
}
