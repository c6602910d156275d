import { getCollection } from 'astro:content';
import type { EntryData } from '#schema/entry.ts';
import type { GuideData } from '#schema/guide.ts';
import type { OperationData } from '#schema/operation.ts';
import type { ProductData } from '#schema/product.ts';
import { frequencies } from '#schema/vocabulary.ts';
import { errorAddress } from './addresses.ts';
import { lastChanges } from './git-dates.ts';

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
/** A guide of a list page. */
export type Guide = GuideData;
/** An operation with the slug that names it. */
export type Operation = OperationData & { readonly slug: string };

let entries: Promise<readonly Entry[]> | undefined;

/** All entries, the most-hit first; of one frequency, first those with more public threads; then by title. */
export function allEntries(): Promise<readonly Entry[]> {
	entries ??= loadEntries();
	return entries;
}

async function loadEntries(): Promise<readonly Entry[]> {
	const products = new Map((await allProducts()).map((product) => [product.slug, product]));
	const days = lastChanges('content/errors');
	const rank = Object.keys(frequencies);
	return (await getCollection('errors'))
		.map(({ id, data, body }) => {
			const file = `content/errors/${id}.mdx`;
			const product = products.get(data.product);
			// The content gate has refused an unknown product before the build came here.
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

/** All products, by name. */
export async function allProducts(): Promise<readonly Product[]> {
	return (await getCollection('products'))
		.map(({ id, data }) => ({ ...data, slug: id }))
		.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** All API operations, by title. */
export async function allOperations(): Promise<readonly Operation[]> {
	return (await getCollection('reference'))
		.map(({ id, data }) => ({ ...data, slug: id }))
		.sort((a, b) => (a.title < b.title ? -1 : 1));
}

/** The guide that introduces a list page, such as "category/mcp". */
export async function guideOf(list: string): Promise<Guide | undefined> {
	return (await getCollection('guides')).find(({ data }) => data.list === list)?.data;
}

let byId: Promise<ReadonlyMap<string, Entry>> | undefined;

/** All entries by id; made once, because every page of an entry looks others up. */
export function entriesById(): Promise<ReadonlyMap<string, Entry>> {
	byId ??= allEntries().then((all) => new Map(all.map((entry) => [entry.id, entry])));
	return byId;
}

/** The title of an entry by its id; the id itself for one that does not exist. */
export async function titleOf(): Promise<(id: string) => string> {
	const found = await entriesById();
	return (id) => found.get(id)?.data.title ?? id;
}
