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
 * that was tried does. `prints` says `undefined` for a release that cannot be run, and costs nothing for
 * those that are `known`, which are asked first. A wording that comes and goes twice shows only the
 * stretch around the first release found to print it.
 */
export async function boundsOf(
	releases: readonly string[],
	prints: (version: string) => Promise<boolean | undefined>,
	known: ReadonlySet<string> = new Set(),
): Promise<Bounds | undefined> {
	const usable = [...releases];
	const ask = async (version: string): Promise<boolean | undefined> => {
		const answer = await prints(version);
		if (answer === undefined) usable.splice(usable.indexOf(version), 1);
		return answer;
	};
	const start = await firstThat(
		[...releases.filter((version) => known.has(version)).reverse(), ...spread(releases)],
		ask,
	);
	if (start === undefined) return undefined;
	/** Walks from the start to one end: the last release that still prints it, and the next that does not. */
	const edge = async (end: 0 | -1): Promise<[string, string | undefined]> => {
		let inside = start;
		let outside: string | undefined;
		for (;;) {
			const between = usable.slice(...span(usable, inside, outside, end));
			if (between.length === 0) return [inside, outside];
			const free = between.filter((version) => known.has(version));
			const some = free.length > 0 ? free : between;
			// The end of the list is asked first: most wordings are still printed, or always were.
			const version = outside === undefined ? some.at(end) : some[Math.floor(some.length / 2)];
			if (version === undefined) return [inside, outside];
			const answer = await ask(version);
			if (answer === true) inside = version;
			if (answer === false) outside = version;
		}
	};
	const [first, before] = await edge(0);
	const [last, after] = await edge(-1);
	return {
		first,
		last,
		...(before === undefined ? {} : { before }),
		...(after === undefined ? {} : { after }),
	};
}

/** Where the releases between two of them begin and end; without the second, up to the end of the list. */
function span(
	releases: readonly string[],
	inside: string,
	outside: string | undefined,
	end: 0 | -1,
): [number, number] {
	const from = releases.indexOf(inside);
	const to = outside === undefined ? (end === 0 ? -1 : releases.length) : releases.indexOf(outside);
	return [Math.min(from, to) + 1, Math.max(from, to)];
}

async function firstThat(
	versions: readonly string[],
	holds: (version: string) => Promise<boolean | undefined>,
): Promise<string | undefined> {
	for (const version of new Set(versions)) if (await holds(version)) return version;
	return undefined;
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
