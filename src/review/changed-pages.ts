import type { Corpus } from '#content/read/corpus.ts';
import { isRecord } from '#content/read/path.ts';
import type { CollectionName } from '#schema/collections.ts';

/** A page that is not the same before and after a change of the content. */
export interface ChangedPage {
	readonly collection: CollectionName;
	readonly id: string;
	/** As its author wrote it, whether the schema takes it or not. */
	readonly title: string;
	readonly change: 'added' | 'changed' | 'removed' | 'renamed';
	/** The id before a rename, when `aliases` names it. */
	readonly from: string | undefined;
	/** Where the page lies in the built site; absent for an id that no page can have. */
	readonly page: string | undefined;
}

/** The pages that two states of the content do not share, sorted by collection and id. */
export function changedPages(base: Corpus, head: Corpus): ChangedPage[] {
	const before = itemsOf(base);
	const after = itemsOf(head);
	const removed = [...before].filter(([key]) => !after.has(key)).map(([, item]) => item);
	const touched = [...after].flatMap(([key, item]) => {
		const earlier = before.get(key);
		if (earlier?.text === item.text) return [];
		if (earlier) return [pageOf(item, 'changed')];
		const renamed = removed.find(({ id }) => item.aliases.includes(id));
		return [renamed ? pageOf(item, 'renamed', renamed.id) : pageOf(item, 'added')];
	});
	const moved = new Set(touched.map(({ from }) => from));
	const gone = removed.filter(({ id }) => !moved.has(id)).map((item) => pageOf(item, 'removed'));
	return [...touched, ...gone].toSorted(inOrder);
}

interface Item {
	readonly collection: CollectionName;
	readonly id: string;
	readonly text: string;
	readonly data: Readonly<Record<string, unknown>>;
	readonly aliases: readonly unknown[];
}

/** Every file of a collection by its path; one whose YAML is broken has no data, but it is there. */
function itemsOf(corpus: Corpus): ReadonlyMap<string, Item> {
	return new Map(
		corpus.files.flatMap(({ path, collection, id, text, yaml }) => {
			if (collection === undefined) return [];
			const data = isRecord(yaml?.data) ? yaml.data : {};
			const aliases = Array.isArray(data['aliases']) ? data['aliases'] : [];
			return [[path, { collection, id, text, data, aliases }] as const];
		}),
	);
}

function pageOf(item: Item, change: ChangedPage['change'], from?: string): ChangedPage {
	const { collection, id, data } = item;
	const title = [data['title'], data['name'], data['list']].find((one) => typeof one === 'string');
	return { collection, id, title: title ?? id, change, from, page: addressOf(item) };
}

/** The page that an item makes; a guide stands on the page of the list that it introduces. */
function addressOf({ collection, id, data }: Item): string | undefined {
	const list = typeof data['list'] === 'string' ? data['list'] : '';
	const path =
		collection !== 'guides'
			? `${collection}/${id}/`
			: list.startsWith('product/')
				? `products/${list.slice('product/'.length)}/`
				: `browse/${list}/`;
	return /^[a-z0-9-]+(?:\/[a-z0-9-]+)+\/$/.test(path) ? path : undefined;
}

const sortKey = ({ collection, id }: ChangedPage) => `${collection}/${id}`;

function inOrder(a: ChangedPage, b: ChangedPage): number {
	return sortKey(a) < sortKey(b) ? -1 : 1;
}
