import { canonicalUrl } from '#content/model/addresses.ts';
import { signaturesOf } from '#content/model/signatures.ts';
import { readCorpus } from '#content/read/corpus.ts';
import { entries } from '#content/read/entries.ts';
import { compile, type MatcherIndex } from '#matcher/index.ts';
import { plain } from '#site/formats/html.ts';

/** What `kb` knows of the content. */
export interface Knowledge {
	readonly index: MatcherIndex;
	readonly entries: Readonly<Record<string, { title: string; quick_fix: string; url: string }>>;
}

/** The knowledge in a content folder. */
export function knowledgeOf(folder: string): Knowledge {
	const all = entries(readCorpus(folder)).toSorted((a, b) => (a.id < b.id ? -1 : 1));
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
