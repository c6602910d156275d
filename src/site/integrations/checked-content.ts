import type { EntryData } from '#schema/entry.ts';
import type { ProductData } from '#schema/product.ts';
import { entryViews, type Entry } from '#content/model/entry-view.ts';
import { lastChanges } from '#content/model/git-dates.ts';

/** The items of each collection as the checks have read them; entries come with their body. */
export interface CheckedContent {
	readonly errors: readonly (Item<EntryData> & { readonly body: string })[];
	readonly products: readonly Item<ProductData>[];
	readonly guides: readonly Item<object>[];
	readonly reference: readonly Item<object>[];
}

/** An item of a collection: `file` is its path from the root of the project. */
interface Item<Data> {
	readonly id: string;
	readonly file: string;
	readonly data: Data;
}

/**
 * Where the content gate leaves what it has checked, so that nobody reads and parses every file again. It hangs on
 * globalThis because Astro loads the collections in a module graph of their own.
 */
const place = Symbol.for('signpost.checked-content');
type Shared = { [place]?: CheckedContent };

/** Leaves checked content for all that runs in this process. */
export function leaveChecked(content: CheckedContent): void {
	(globalThis as Shared)[place] = content;
}

/** The checked content; nothing when no gate ran, as in development. */
export function checkedContent(): CheckedContent | undefined {
	return (globalThis as Shared)[place];
}

/** Views of the entries of content that was read, for what runs around a build instead of in it. */
export const viewsOf = (content: Pick<CheckedContent, 'errors' | 'products'>): readonly Entry[] =>
	entryViews(content.errors, content.products, lastChanges('content/errors'));

const known = new WeakMap<CheckedContent, readonly Entry[]>();

/** Views of the entries that the gate has left; made once. Throws when no gate ran. */
export function checkedViews(): readonly Entry[] {
	const content = checkedContent();
	if (content === undefined) throw new Error('No content was checked before this build.');
	const views = known.get(content) ?? viewsOf(content);
	known.set(content, views);
	return views;
}
