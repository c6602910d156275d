import type { EntryData } from '#schema/entry.ts';
import type { ProductData } from '#schema/product.ts';

/** The products and entries that exist, as far as a draft needs them: as little as a browser can be asked to fetch. */
export interface Catalogue {
	/** Products by slug. */
	readonly products: Readonly<Record<string, Pick<ProductData, 'name' | 'vendor'>>>;
	/** Entries by id. */
	readonly entries: Readonly<Record<string, Pick<EntryData, 'title' | 'signatures'>>>;
}

interface Identified<Data> {
	readonly id: string;
	readonly data: Data;
}

/** The part of the knowledge base that drafts need, in the order of the ids. */
export function catalogueOf(
	entries: Iterable<Identified<EntryData>>,
	products: Iterable<Identified<ProductData>>,
): Catalogue {
	return {
		products: byId(products, ({ name, vendor }) => ({ name, vendor })),
		entries: byId(entries, ({ title, signatures }) => ({ title, signatures })),
	};
}

function byId<Data, Part>(items: Iterable<Identified<Data>>, part: (data: Data) => Part) {
	const sorted = [...items].sort((a, b) => (a.id < b.id ? -1 : 1));
	return Object.fromEntries(sorted.map(({ id, data }) => [id, part(data)]));
}
