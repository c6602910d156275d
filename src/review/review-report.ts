import type { Corpus } from '#content/read/corpus.ts';
import { changedPages, type ChangedPage } from './changed-pages.ts';
import { cut } from './cut.ts';
import { newSignatures } from './new-signatures.ts';
import { newSources } from './new-sources.ts';
import { listed, type Review } from './review.ts';

/** What happens to the content from one state to another, short enough for `reviewSchema`. */
export function reviewReport(base: Corpus, head: Corpus): Review {
	const changed = changedPages(base, head);
	return {
		version: 1,
		pages: list(changed.map(page)),
		signatures: list(newSignatures(base, head, changed)),
		sources: list(newSources(base, head)),
	};
}

function list<Item>(items: readonly Item[]): { total: number; first: Item[] } {
	return { total: items.length, first: items.slice(0, listed) };
}

function page({
	collection,
	id,
	title,
	change,
	from,
	page,
}: ChangedPage): Review['pages']['first'][number] {
	return {
		collection,
		id: cut(id, 200),
		title: cut(title, 200),
		change,
		...(from === undefined ? {} : { from: cut(from, 200) }),
		...(page === undefined || page.length > 200 ? {} : { page }),
	};
}
