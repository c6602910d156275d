/** The releases that print a wording, as far as runs can tell. */
export interface Bounds {
	readonly first: string;
	readonly last: string;
	/** The newest release before the first that was run and does not print it. */
	readonly before?: string;
	/** The oldest release after the last that was run and does not print it. */
	readonly after?: string;
}

/**
 * The first and the last release that print something, found by halves; `undefined` when no release
 * that was tried does. `prints` says `undefined` for a release that cannot be run. A wording that
 * comes and goes twice shows only the stretch around the first release found to print it.
 */
export async function boundsOf(
	releases: readonly string[],
	prints: (version: string) => Promise<boolean | undefined>,
): Promise<Bounds | undefined> {
	const usable = [...releases];
	const ask = async (at: number): Promise<boolean | undefined> => {
		const version = usable[at];
		const answer = version === undefined ? undefined : await prints(version);
		if (answer === undefined && version !== undefined) usable.splice(at, 1);
		return answer;
	};
	let start: string | undefined;
	for (const version of spread(releases)) {
		const at = usable.indexOf(version);
		if (at !== -1 && (await ask(at))) start = version;
		if (start !== undefined) break;
	}
	if (start === undefined) return undefined;
	const edge = async (step: 1 | -1): Promise<{ last: string; beyond: string | undefined }> => {
		let inside = start;
		let outside: string | undefined;
		for (;;) {
			const from = usable.indexOf(inside);
			const to = outside === undefined ? (step > 0 ? usable.length : -1) : usable.indexOf(outside);
			if (Math.abs(to - from) <= 1) return { last: inside, beyond: outside };
			// The end of the list is asked first: most wordings are still printed, or always were.
			const end = step > 0 ? usable.length - 1 : 0;
			const at = outside === undefined ? end : Math.trunc((from + to) / 2);
			const version = usable[at] ?? inside;
			const answer = await ask(at);
			if (answer === true) inside = version;
			if (answer === false) outside = version;
		}
	};
	const lower = await edge(-1);
	const upper = await edge(1);
	return {
		first: lower.last,
		last: upper.last,
		...(lower.beyond === undefined ? {} : { before: lower.beyond }),
		...(upper.beyond === undefined ? {} : { after: upper.beyond }),
	};
}

/** The newest, then the middle of what is left, and so on: up to sixteen releases. */
function spread(releases: readonly string[]): string[] {
	const found = releases.slice(-1);
	let gaps: [number, number][] = [[0, releases.length - 1]];
	while (gaps.length > 0 && found.length < 16) {
		const middles = gaps.map(([from, to]) => Math.floor((from + to) / 2));
		found.push(...middles.flatMap((middle) => releases[middle] ?? []));
		gaps = gaps.flatMap(([from, to], i): [number, number][] => {
			const middle = middles[i] ?? from;
			return [
				[from, middle],
				[middle + 1, to],
			];
		});
		gaps = gaps.filter(([from, to]) => to > from);
	}
	return [...new Set(found)];
}
