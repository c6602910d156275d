import type { EntryData } from '#schema/entry.ts';
import { categories, families, layers, statuses } from '#schema/vocabulary.ts';
import { select } from '../read/path.ts';
import { facetAddress } from './addresses.ts';
import type { Entry } from './library.ts';

/** One way to browse: a question, and the values that an entry answers it with. */
interface Facet {
	readonly label: string;
	/** The values of an entry; also of front matter that is not valid yet. */
	readonly valuesOf: (data: unknown) => readonly string[];
	readonly labelOf: (value: string) => string;
}

/** The ways to browse, in the order in which they are offered. */
export const facets = {
	category: {
		label: 'Kind of trouble',
		valuesOf: at('category'),
		labelOf: (value) => categories[value as keyof typeof categories].label,
	},
	status: {
		label: 'HTTP status',
		valuesOf: at('signatures[].http_status'),
		labelOf: (value) => `HTTP ${value}`,
	},
	family: {
		label: 'At every vendor',
		valuesOf: at('family.kind'),
		labelOf: (value) => families[value as keyof typeof families].label,
	},
	layer: {
		label: 'Me or them',
		valuesOf: at('layer'),
		labelOf: (value) => layers[value as keyof typeof layers].label,
	},
	session: {
		label: 'Work at risk',
		valuesOf: (data) => (select(data, 'session').length > 0 ? ['save-first'] : []),
		labelOf: () => 'Save the session first',
	},
	state: {
		label: 'Does it still happen',
		valuesOf: at('status'),
		labelOf: (value) => statuses[value as keyof typeof statuses].label,
	},
} as const satisfies Record<string, Facet>;

/** What a field holds, each value once. */
function at(field: string) {
	return (data: unknown) => [...new Set(select(data, field).map(({ value }) => String(value)))];
}

/** The name of a facet, as in its addresses. */
export type FacetName = keyof typeof facets;

/** One value of a facet, with the entries that have it. */
export interface FacetValue {
	readonly facet: FacetName;
	readonly value: string;
	readonly label: string;
	readonly address: string;
	readonly entries: readonly Entry[];
}

/** The HTTP statuses that an entry's signatures name, ascending. */
export function httpStatuses(data: EntryData): number[] {
	const found = data.signatures.flatMap(({ http_status }) => http_status ?? []);
	return [...new Set(found)].sort((a, b) => a - b);
}

/** What a list shows before an entry's title: the code that the title names, else the first HTTP status or code. */
export function shortCode({ title, signatures }: EntryData): string {
	// A column has room for as much.
	const codes = signatures.flatMap(({ code }) => code ?? []).filter((code) => code.length <= 8);
	const status = signatures.find(({ http_status }) => http_status !== undefined)?.http_status;
	return codes.find((code) => title.includes(code)) ?? status?.toString() ?? codes[0] ?? '';
}

/** Every value of a facet that at least one entry has; statuses ascend, the others begin with the most frequent. */
export function facetValues(facet: FacetName, entries: readonly Entry[]): FacetValue[] {
	const { valuesOf, labelOf }: Facet = facets[facet];
	const groups = new Map<string, Entry[]>();
	for (const entry of entries) {
		for (const value of valuesOf(entry.data))
			groups.set(value, [...(groups.get(value) ?? []), entry]);
	}
	return [...groups]
		.map(([value, found]) => ({
			facet,
			value,
			label: labelOf(value),
			address: facetAddress(facet, value),
			entries: found,
		}))
		.sort((a, b) =>
			facet === 'status'
				? Number(a.value) - Number(b.value)
				: b.entries.length - a.entries.length || (a.label < b.label ? -1 : 1),
		);
}
