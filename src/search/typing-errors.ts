/**
 * Whether two words differ by no more typing errors than a word of that length may have: a letter wrong, missing, too many,
 * or two in the wrong order. The first letter is seldom wrong, and must be right.
 */
export function isMistyped(typed: string, meant: string): boolean {
	const length = Math.max(typed.length, meant.length);
	const most = length < 4 ? 0 : length < 8 ? 1 : 2;
	if (typed[0] !== meant[0] || Math.abs(typed.length - meant.length) > most) return false;
	return distance(typed, meant) <= most;
}

/** The optimal string alignment distance: Levenshtein's, with two neighbours exchanged as one error. */
function distance(a: string, b: string): number {
	let [twoBefore, before]: [number[], number[]] = [[], Array.from(b + ' ', (_, index) => index)];
	for (let i = 1; i <= a.length; i += 1) {
		const row = [i];
		for (let j = 1; j <= b.length; j += 1) {
			const isSame = a[i - 1] === b[j - 1];
			const least = Math.min(
				(before[j] ?? 0) + 1,
				(row[j - 1] ?? 0) + 1,
				(before[j - 1] ?? 0) + (isSame ? 0 : 1),
			);
			const isExchanged = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
			row.push(isExchanged ? Math.min(least, (twoBefore[j - 2] ?? 0) + 1) : least);
		}
		[twoBefore, before] = [before, row];
	}
	return before[b.length] ?? 0;
}
