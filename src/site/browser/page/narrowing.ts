/** What a list is narrowed to: a value for each facet that is chosen. */
export type Chosen = ReadonlyMap<string, string>;

/**
 * The facets that a query chooses. Parameters that are no facet belong to others, such as `utm_source`, and say nothing.
 *
 * @example chosenIn('?status=429&utm_source=x', new Set(['status'])) //=> Map { 'status' => '429' }
 */
export function chosenIn(query: string, facets: ReadonlySet<string>): Chosen {
	return new Map([...new URLSearchParams(query)].filter(([name]) => facets.has(name)));
}

/** The query of an address after a value was clicked: chosen, or no longer chosen; what belongs to others stays. */
export function toggled(query: string, facet: string, value: string): string {
	const next = new URLSearchParams(query);
	if (next.get(facet) === value) next.delete(facet);
	else next.set(facet, value);
	return next.size === 0 ? '' : `?${next}`;
}

/** The query without any facet. */
export function cleared(query: string, facets: ReadonlySet<string>): string {
	const next = new URLSearchParams(
		[...new URLSearchParams(query)].filter(([name]) => !facets.has(name)),
	);
	return next.size === 0 ? '' : `?${next}`;
}

/** Whether an entry has all that is chosen; its facets are written as "status:429". */
export const fits = (entry: ReadonlySet<string>, chosen: Chosen): boolean =>
	[...chosen].every(([facet, value]) => entry.has(`${facet}:${value}`));
