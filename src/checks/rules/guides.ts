import { categories, families, layers } from '#schema/vocabulary.ts';
import { select } from '#content/read/path.ts';
import { textsAt } from '#content/read/texts.ts';
import { offer, quoted } from '#text/words.ts';
import { guide } from '../example.ts';
import { findingOf, type Codes, type ExamplesOf, type Rule } from '../rule.ts';

const codes = {
	KB413: {
		level: 'error',
		title: 'Guide without a list',
		why: 'A guide is shown above one list of errors, and each list has one guide.',
		says: (message: string, remedy: string) => [message, remedy],
	},
} as const satisfies Codes;

const finding = findingOf(codes);

/** A guide introduces a list that exists, and a list has one guide. */
export const rule: Rule = {
	codes,
	run: ({ sound, entries, known: { products } }) => {
		const statuses = new Set(
			entries.flatMap(({ yaml }) =>
				select(yaml?.data, 'signatures[].http_status').map(
					({ value }) => `status/${String(value)}`,
				),
			),
		);
		const lists = [
			...Object.keys(categories).map((name) => `category/${name}`),
			...Object.keys(families).map((name) => `family/${name}`),
			...Object.keys(layers).map((name) => `layer/${name}`),
			...[...products].map((id) => `product/${id}`),
			'session/save-first',
		];
		const guides = sound.guides.flatMap(({ file, ...rest }) =>
			textsAt({ file, ...rest }, 'list').map((text) => ({ file, ...text })),
		);
		return guides.flatMap(({ value, place }) => {
			const first = guides.find((one) => one.value === value);
			if (first !== undefined && first.place !== place) {
				const message = `${quoted(first.file, 120)} is already the guide to ${quoted(value)}.`;
				return [finding('KB413', place, message, 'Merge the two into one file.')];
			}
			if (lists.includes(value) || statuses.has(value)) return [];
			const remedy = offer(
				value,
				lists,
				'Name a category, a family, a layer, a product or the HTTP status of an entry.',
			);
			return [finding('KB413', place, `There is no list ${quoted(value)}.`, remedy)];
		});
	},
};

/** One mistake or more for each code, and what is printed about it. */
export const examples: ExamplesOf<typeof codes> = {
	KB413: [
		{
			mistake: 'a guide to a list that does not exist',
			path: guide,
			from: 'category/tool-use',
			to: 'category/tool-uses',
			prints: '1:7 There is no list "category/tool-uses". Did you mean "category/tool-use"?',
		},
		{
			mistake: 'a guide to a family that does not exist',
			path: guide,
			from: 'category/tool-use',
			to: 'family/billing',
			prints:
				'1:7 There is no list "family/billing". Name a category, a family, a layer, a product or the HTTP status of an entry.',
		},
		{
			mistake: 'a guide to a status that no entry has',
			path: guide,
			from: 'category/tool-use',
			to: 'status/418',
			prints:
				'1:7 There is no list "status/418". Name a category, a family, a layer, a product or the HTTP status of an entry.',
		},
		{
			mistake: 'two guides to one list',
			files: (textOf) => ({ 'guides/tools.yml': textOf(guide) }),
			prints:
				'1:7 "content/guides/tool-use.yml" is already the guide to "category/tool-use". Merge the two into one file.',
		},
	],
};
