import { entries } from '#content/read/entries.ts';
import { readCorpus } from '#content/read/corpus.ts';
import { canonicalUrl } from '#content/model/addresses.ts';
import { plain } from '#site/formats/html.ts';
import { signaturesOf } from '#content/model/signatures.ts';
import { compile } from '#matcher/index.ts';
import type { Knowledge } from './knowledge.ts';

/** The knowledge of a content tree. */
export function knowledgeOf(content: string): Knowledge {
	const all = entries(readCorpus(content)).toSorted((a, b) => (a.id < b.id ? -1 : 1));
	return {
		index: compile(signaturesOf(all)),
		entries: Object.fromEntries(
			all.map(({ id, data }) => [
				id,
				{
					title: data.title,
					quick_fix: plain(data.quick_fix),
					url: canonicalUrl(`/errors/${id}/`),
				},
			]),
		),
	};
}
