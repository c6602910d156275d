/** What a list is narrowed to: for each facet that is chosen, the values of which an entry must have one. */
export type Chosen = ReadonlyMap<string, ReadonlySet<string>>;

/** The parameter of the address that holds the words which an entry must have. */
export const wordsParameter = 'words';

/**
 * The facets that a query chooses. Parameters that are no facet belong to others, such as `utm_source`, and say nothing.
 *
 * @example chosenIn('?status=429&utm_source=x', new Set(['status'])) //=> Map { 'status' => Set { '429' } }
 */
export function chosenIn(query: string, facets: ReadonlySet<string>): Chosen {
	const parameters = new URLSearchParams(query);
	return new Map(
		[...facets]
			.map((facet) => [facet, new Set(parameters.getAll(facet))] as const)
			.filter(([, values]) => values.size > 0),
	);
}

/** The query after a value of a facet was chosen, or taken back; everything else stays. */
export function toggled(query: string, facet: string, value: string): string {
	const next = new URLSearchParams(query);
	if (next.has(facet, value)) next.delete(facet, value);
	else next.append(facet, value);
	return written(next);
}

/** The query with these words in it; without words, the parameter goes. */
export function worded(query: string, words: string): string {
	const next = new URLSearchParams(query);
	if (words === '') next.delete(wordsParameter);
	else next.set(wordsParameter, words);
	return written(next);
}

/** The query without any facet and without words. */
export function cleared(query: string, facets: ReadonlySet<string>): string {
	const others = [...new URLSearchParams(query)].filter(
		([name]) => !facets.has(name) && name !== wordsParameter,
	);
	return written(new URLSearchParams(others));
}

/** Whether an entry has a value of each facet that is chosen; its facets are written as "status:429". */
export const fits = (entry: ReadonlySet<string>, chosen: Chosen): boolean =>
	[...chosen].every(([facet, values]) =>
		[...values].some((value) => entry.has(`${facet}:${value}`)),
	);

/** Whether a text has each of the words, or their beginnings, in whatever case. */
export function hasWords(text: string, words: string): boolean {
	const plain = text.toLowerCase();
	return words
		.toLowerCase()
		.split(/\s+/)
		.every((word) => plain.includes(word));
}

const written = (parameters: URLSearchParams) => (parameters.size === 0 ? '' : `?${parameters}`);
