import { codeLists, entries } from '#content/read/entries.ts';
import { readCorpus } from '#content/read/corpus.ts';
import { canonicalUrl } from '#content/model/addresses.ts';
import { plain } from '#site/formats/html.ts';
import { codeSignatures } from '#content/model/codes.ts';
import { signaturesOf } from '#content/model/signature.ts';
import { compile } from '#matcher/index.ts';
import type { CodesData } from '#schema/codes.ts';
import type { Knowledge } from './knowledge.ts';

/** The knowledge of a content tree. */
export function knowledgeOf(content: string): Knowledge {
	const corpus = readCorpus(content);
	const all = entries(corpus).toSorted((a, b) => (a.id < b.id ? -1 : 1));
	const lists = codeLists(corpus).map(({ id, data }) => ({ ...data, slug: id }));
	return {
		index: compile([...signaturesOf(all), ...codeSignatures(lists)]),
		entries: Object.fromEntries([
			...all.map(({ id, data }) => {
				const { title, quick_fix } = data;
				const url = canonicalUrl(`/errors/${id}/`);
				return [id, { title, quick_fix: plain(quick_fix), url }] as const;
			}),
			...lists.flatMap((list) => list.codes.map((one) => codeItem(list.slug, one))),
		]),
	};
}

/** A code that no entry explains, by the id that the matcher gives it. */
function codeItem(slug: string, { code, meaning }: CodesData['codes'][number]) {
	const url = `${canonicalUrl(`/reference/codes/${slug}/`)}#${code}`;
	return [`codes/${slug}#${code}`, { title: code, quick_fix: plain(meaning), url }] as const;
}
