import type { Row } from './rows.ts';

/** So many words of each third of a signature lead to it, most of them where a cut-off text has some. */
const byThird = [2, 1, 1];
/** What must be in the paste of a signature's keys: a share of their weight, and this much, or all. */
const least = { share: 0.25, weight: 0.8 };

/** The words that lead to a row: the rarest of each third, so that a text that breaks off has some. */
export function keysOf(
	row: Row,
	words: readonly string[],
	weight: Float64Array,
): readonly number[] {
	const fixed = row.words.filter((_, place) => row.must[place]);
	const third = Math.max(2, Math.ceil(fixed.length / 3));
	const keys = new Set<number>();
	byThird.forEach((count, index) => {
		const byWeight = fixed
			.slice(index * third, (index + 1) * third)
			.sort(
				(a, b) =>
					(weight[b] ?? 0) - (weight[a] ?? 0) || ((words[a] ?? '') < (words[b] ?? '') ? -1 : 1),
			);
		for (const word of byWeight.slice(0, count)) keys.add(word);
	});
	return [...keys];
}

/** Whether enough of a signature's keys are present to look at it. */
export function isLedTo(
	weight: Float64Array,
	keys: readonly number[],
	isPresent: (key: number) => boolean,
): boolean {
	let [all, present] = [0, 0];
	for (const key of keys) {
		all += weight[key] ?? 0;
		if (isPresent(key)) present += weight[key] ?? 0;
	}
	if (present === 0 || present < least.share * all) return false;
	return present >= Math.min(least.weight, all);
}
