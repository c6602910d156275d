import { httpStatuses } from '#content/model/facets.ts';
import type { Library } from '#content/model/library.ts';
import type { ProductData } from '#schema/product.ts';

/** What is known beside entries, for a paste that none is about. */
export interface Leads {
	/** HTTP statuses that have a page, ascending. */
	readonly statuses: readonly number[];
	/** Products that have a page, by slug. */
	readonly products: Readonly<
		Record<string, Pick<ProductData, 'name' | 'vendor' | 'status_page' | 'documentation'>>
	>;
}

/** The statuses and products that have a page. */
export function leadsOf({ entries, products }: Library): Leads {
	const statuses = new Set(entries.flatMap(({ data }) => httpStatuses(data)));
	return {
		statuses: [...statuses].sort((a, b) => a - b),
		products: Object.fromEntries(
			products.map(({ slug, name, vendor, status_page, documentation }) => [
				slug,
				{ name, vendor, status_page, documentation },
			]),
		),
	};
}
