import { textsAt, type Text } from '#content/read/texts.ts';
import type { ContentFile } from '#content/read/content-file.ts';
import { quoted } from '#text/words.ts';
import { other, product } from '../../example.ts';
import { findingOf, type Codes, type ExamplesOf, type Rule } from '../../rule.ts';

const codes = {
	KB716: {
		level: 'error',
		title: 'Words of another file',
		why: 'Lists and search results show these words alone: nobody could tell the two apart.',
		says: (field: string, text: string, file: string) => [
			`\`${field}\` is ${quoted(text)}, as in ${file}.`,
			'Say what is special here; if nothing is, the two are one.',
		],
	},
} as const satisfies Codes;

const finding = findingOf(codes);

/** No two entries have one title or summary, and no two products one name or summary. */
export const rule: Rule = {
	codes,
	run: ({ sound }) =>
		fields.flatMap(([collection, field]) => {
			const uses = sound[collection].flatMap((file) =>
				textsAt(file, field).map((text): Use => ({ file, ...text })),
			);
			return [...Map.groupBy(uses, ({ value }) => plain(value)).values()].flatMap((group) =>
				group.slice(1).flatMap(({ value, place }) => {
					const [first] = group;
					return first === undefined
						? []
						: [finding('KB716', place, field, value, first.file.file)];
				}),
			);
		}),
};

interface Use extends Text {
	readonly file: ContentFile;
}

const fields = [
	['errors', 'title'],
	['errors', 'summary'],
	['products', 'name'],
	['products', 'summary'],
] as const;

/** Case and punctuation do not tell two texts apart. */
const plain = (text: string) =>
	text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

/** One mistake or more for each code, and what is printed about it. */
export const examples: ExamplesOf<typeof codes> = {
	KB716: [
		{
			mistake: 'a title of another entry',
			files: (textOf) => ({
				[other]: textOf(other).replace(/^title: .*$/m, 'title: "A tool call has no result"'),
			}),
			prints:
				'2:8 `title` is "A tool call has no result", as in content/errors/example-api/result-is-missing.mdx. Say what is special here; if nothing is, the two are one.',
		},
		{
			mistake: 'a product that was only copied',
			files: (textOf) => ({ 'products/other-api.yml': textOf(product) }),
			prints:
				'1:7 `name` is "Example API", as in content/products/example-api.yml. Say what is special here; if nothing is, the two are one.',
		},
	],
};
