import { allStrings } from '#content/read/path.ts';
import type { EntryData } from '#schema/entry.ts';
import { categories, type Vocabulary } from '#schema/vocabulary.ts';
import type { SearchPage } from './build.ts';

/** Fields of an entry whose texts are not words about the error. */
const aside = new Set(
	'product category sources samples verified related aliases parameters updated'.split(' '),
);

/** The entries as typed words are searched in them. */
export function searchPages(
	entries: readonly { readonly id: string; readonly data: EntryData; readonly body: string }[],
): SearchPage[] {
	return entries.map(({ id, data, body }) => {
		const texts = allStrings(data).filter(({ path }) => !aside.has(String(path[0])));
		return {
			id,
			title: data.title,
			names: [data.title, data.product, ...data.search_words],
			printed: data.signatures.flatMap(({ text, http_status, error_type, code }) => [
				text,
				String(http_status ?? ''),
				error_type ?? '',
				code ?? '',
			]),
			summary: [
				data.summary,
				data.quick_fix,
				...askedFor(data.category),
				...texts.filter(({ path }) => path.at(-1) === 'title').map(({ value }) => value),
			],
			body: [body, ...texts.map(({ value }) => value)].map((text) =>
				text.replace(/https?:\/\/\S+/g, ' '),
			),
		};
	});
}

const askedFor = (category: keyof typeof categories): string[] => {
	const { asked } = (categories as Vocabulary)[category] ?? {};
	return asked === undefined ? [] : [asked];
};
