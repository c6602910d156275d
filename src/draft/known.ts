import type { EntryData } from '#schema/entry.ts';
import type { ProductData } from '#schema/product.ts';

/** What a draft has to know of the knowledge base: as little as a browser can be asked to fetch. */
export interface Known {
	/** Products by slug. */
	readonly products: Readonly<Record<string, Pick<ProductData, 'name' | 'vendor'>>>;
	/** Entries by id. */
	readonly entries: Readonly<Record<string, Pick<EntryData, 'title' | 'signatures'>>>;
}

interface Item<Data> {
	readonly id: string;
	readonly data: Data;
}

/** The part of the knowledge base that drafts need, in the order of the ids. */
export function knownOf(
	entries: Iterable<Item<EntryData>>,
	products: Iterable<Item<ProductData>>,
): Known {
	return {
		products: byId(products, ({ name, vendor }) => ({ name, vendor })),
		entries: byId(entries, ({ title, signatures }) => ({ title, signatures })),
	};
}

function byId<Data, Part>(items: Iterable<Item<Data>>, part: (data: Data) => Part) {
	const sorted = [...items].sort((a, b) => (a.id < b.id ? -1 : 1));
	return Object.fromEntries(sorted.map(({ id, data }) => [id, part(data)]));
}
