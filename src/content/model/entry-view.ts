import type { EntryData } from '#schema/entry.ts';
import type { ProductData } from '#schema/product.ts';
import { frequencies } from '#schema/vocabulary.ts';
import { errorAddress } from './addresses.ts';

/** An entry as pages and machine formats take it. */
export interface Entry {
	readonly id: string;
	readonly file: string;
	readonly address: string;
	/** Day of the last change. */
	readonly updated: string;
	readonly data: EntryData;
	/** The MDX body as written. */
	readonly body: string;
	readonly product: Product;
}

/** A product with the slug that names it. */
export type Product = ProductData & { readonly slug: string };

/** An item of a collection as it was read. */
type Read<Data> = { readonly id: string; readonly data: Data };

/**
 * Views of entries, the most-hit first; of one frequency, first those with more public threads; then by title.
 * `days` has the day of each file's last change. Throws for an entry of a product that is not there.
 */
export function entryViews(
	entries: readonly (Read<EntryData> & { readonly body?: string | undefined })[],
	products: readonly Read<ProductData>[],
	days: ReadonlyMap<string, string>,
): readonly Entry[] {
	const bySlug = new Map(products.map(({ id, data }) => [id, { ...data, slug: id }]));
	const rank = Object.keys(frequencies);
	return entries
		.map(({ id, data, body }) => {
			const file = `content/errors/${id}.mdx`;
			const product = bySlug.get(data.product);
			// The content gate has refused an unknown product before a build comes here.
			if (product === undefined) throw new Error(`${file}: unknown product "${data.product}"`);
			const updated = data.updated ?? days.get(file) ?? data.verified.on;
			return { id, file, address: errorAddress(id), updated, data, body: body ?? '', product };
		})
		.sort(
			(a, b) =>
				rank.indexOf(a.data.frequency) - rank.indexOf(b.data.frequency) ||
				(b.data.threads ?? 0) - (a.data.threads ?? 0) ||
				(a.data.title < b.data.title ? -1 : 1),
		);
}

/** The title of an entry of these by its id; the id itself for one that is not there. */
export function titlesOf(entries: readonly Entry[]): (id: string) => string {
	const titles = new Map(entries.map(({ id, data }) => [id, data.title]));
	return (id) => titles.get(id) ?? id;
}
