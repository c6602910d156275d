import { isFixed } from './rows.ts';
import type { Row, TableWord } from './rows.ts';

/** So many words of each third of a signature lead to it, most of them where a cut-off text has some. */
const byThird = [2, 1, 1];
/** What must be in the paste of a signature's keys: a share of their weight, and this much, or all. */
const least = { share: 0.25, weight: 0.8 };

/** The words that lead to a row: the rarest of each third, so that a text that breaks off has some. */
export function keysOf(row: Row): readonly TableWord[] {
	const fixed = row.slots.filter(isFixed).map(({ word }) => word);
	const third = Math.max(2, Math.ceil(fixed.length / 3));
	const keys = byThird.flatMap((count, index) =>
		fixed
			.slice(index * third, (index + 1) * third)
			.sort((a, b) => b.weight - a.weight || (a.text < b.text ? -1 : 1))
			.slice(0, count),
	);
	return [...new Set(keys)];
}

/** Whether enough of a signature's keys are present to look at it. */
export function isLedTo(
	keys: readonly TableWord[],
	isPresent: (number: number) => boolean,
): boolean {
	let [all, present] = [0, 0];
	for (const { number, weight } of keys) {
		all += weight;
		if (isPresent(number)) present += weight;
	}
	if (present === 0 || present < least.share * all) return false;
	return present >= Math.min(least.weight, all);
}
