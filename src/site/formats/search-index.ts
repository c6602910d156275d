import type { Library } from '#content/model/library.ts';
import { searchPages } from '#search/pages.ts';
import { buildSearchIndex, type SearchIndex } from '#search/index.ts';

const made = new WeakMap<Library, SearchIndex>();

/** The words of all entries, as typed words are searched in them. */
export function searchIndexOf(library: Library): SearchIndex {
	const index = made.get(library) ?? buildSearchIndex(searchPages(library.entries));
	made.set(library, index);
	return index;
}
