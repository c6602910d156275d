import { categories } from '#schema/vocabulary.ts';
import { placeOfField } from '#content/read/content-file.ts';
import { filesOf } from '#content/read/entries.ts';
import { finding } from '../finding.ts';
import { knownIn } from '#content/read/known.ts';
import { strings } from '#content/read/path.ts';
import type { Rule } from '../rule.ts';
import { offer, quoted } from '#text/words.ts';

/** A guide introduces a list that exists, and a list has one guide. */
export const guideLists: Rule = (corpus) => {
	const { products } = knownIn(corpus);
	const lists = [
		...Object.keys(categories).map((name) => `category/${name}`),
		...[...products].map((id) => `product/${id}`),
	];
	const seen = new Map<string, string>();
	return filesOf(corpus, 'guides').flatMap((file) =>
		strings(file.yaml?.data, 'list').flatMap(({ path, value }) => {
			const place = placeOfField(file, path);
			const first = seen.get(value);
			seen.set(value, first ?? file.file);
			if (first !== undefined) {
				return [
					finding(
						'KB413',
						place,
						`${quoted(first, 120)} is the guide to ${quoted(value)} already.`,
						'Put both into one file.',
					),
				];
			}
			if (lists.includes(value) || /^status\/[1-5]\d\d$/.test(value)) return [];
			const remedy = offer(value, lists, 'Name a category, a product or an HTTP status.');
			return [finding('KB413', place, `There is no list ${quoted(value)}.`, remedy)];
		}),
	);
};
