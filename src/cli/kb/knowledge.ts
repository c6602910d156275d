import { canonicalUrl } from '#content/model/addresses.ts';
import { codeSignatures } from '#content/model/codes.ts';
import { searchPages } from '#search/pages.ts';
import { signaturesOf } from '#content/model/signatures.ts';
import { readCorpus } from '#content/read/corpus.ts';
import { codeLists, entries } from '#content/read/entries.ts';
import { compile, type MatcherIndex } from '#matcher/index.ts';
import type { CodesData } from '#schema/codes.ts';
import { buildSearchIndex, type SearchIndex } from '#search/index.ts';
import { plain } from '#site/formats/html.ts';

/** What `kb` knows of the content. */
export interface Knowledge {
	readonly index: MatcherIndex;
	readonly words: SearchIndex;
	readonly entries: Readonly<Record<string, { title: string; quick_fix: string; url: string }>>;
}

/** The knowledge in a content folder. */
export function knowledgeOf(folder: string): Knowledge {
	const corpus = readCorpus(folder);
	const all = entries(corpus).toSorted((a, b) => (a.id < b.id ? -1 : 1));
	const lists = codeLists(corpus).map(({ id, data }) => ({ ...data, slug: id }));
	return {
		index: compile([...signaturesOf(all), ...codeSignatures(lists)]),
		words: buildSearchIndex(searchPages(all)),
		entries: Object.fromEntries([
			...all.map(({ id, data: { title, quick_fix } }) => {
				const url = canonicalUrl(`/errors/${id}/`);
				return [id, { title, quick_fix: plain(quick_fix), url }] as const;
			}),
			...lists.flatMap(({ slug, codes }) => codes.map((code) => codeItem(slug, code))),
		]),
	};
}

/** A code that no entry explains, by the id that the matcher gives it. */
function codeItem(slug: string, { code, meaning }: CodesData['codes'][number]) {
	const url = `${canonicalUrl(`/reference/codes/${slug}/`)}#${code}`;
	return [`codes/${slug}#${code}`, { title: code, quick_fix: plain(meaning), url }] as const;
}
