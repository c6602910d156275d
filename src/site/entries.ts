import { getCollection } from 'astro:content';
import type { GuideData } from '#schema/guide.ts';
import type { OperationData } from '#schema/operation.ts';
import { entryViews, type Entry, type Product } from '#content/model/entry-view.ts';
import { lastChanges } from '#content/model/git-dates.ts';

export type { Entry, Product };
/** A guide of a list page. */
export type Guide = GuideData;
/** An operation with the slug that names it. */
export type Operation = OperationData & { readonly slug: string };

let entries: Promise<readonly Entry[]> | undefined;

/** All entries in the order of `entryViews`. */
export function allEntries(): Promise<readonly Entry[]> {
	entries ??= loadEntries();
	return entries;
}

async function loadEntries(): Promise<readonly Entry[]> {
	const products = await getCollection('products');
	return entryViews(await getCollection('errors'), products, lastChanges('content/errors'));
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
