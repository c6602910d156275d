/**
 * The candidate that the author most likely meant, or `undefined` when none is near.
 *
 * @example nearest('catgory', ['category', 'causes']) //=> 'category'
 */
export function nearest(value: string, candidates: Iterable<string>): string | undefined {
	const wanted = plain(value);
	const limit = Math.max(2, Math.floor(wanted.length / 3));
	let best: string | undefined;
	let least = limit + 1;
	for (const candidate of candidates) {
		const needed = edits(wanted, plain(candidate));
		if (needed >= least) continue;
		best = candidate;
		least = needed;
	}
	return best;
}

/** Case and the choice between hyphen, underscore and space are the commonest slips: they cost nothing. */
function plain(text: string): string {
	return text.toLowerCase().replace(/[_\s]/g, '-').slice(0, 120);
}

/** How many edits lead from one word to another; a swap of neighbours counts as one. */
export function edits(a: string, b: string): number {
	let before: number[] = [];
	let above = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i += 1) {
		const row = [i];
		for (let j = 1; j <= b.length; j += 1) {
			const cost = a[i - 1] === b[j - 1] ? 0 : 1;
			let least = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + cost);
			const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
			if (swapped) least = Math.min(least, (before[j - 2] ?? 0) + 1);
			row.push(least);
		}
		before = above;
		above = row;
	}
	return above[b.length] ?? 0;
}
