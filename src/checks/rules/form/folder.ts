import { textsAt } from '#content/read/texts.ts';
import { quoted } from '#text/words.ts';
import { entry, product } from '../../example.ts';
import { findingOf, type Codes, type ExamplesOf, type Rule } from '../../rule.ts';

const codes = {
	KB401: {
		level: 'error',
		title: 'Wrong folder',
		why: 'The folder is the first part of the URL, and readers take it for the product.',
		says: (given: string, folder: string) => [
			`\`product\` is ${quoted(given)}, but the file is in the folder ${quoted(folder)}.`,
			`Move the file to content/errors/${given}/, or write ${quoted(folder)}.`,
		],
	},
} as const satisfies Codes;

const finding = findingOf(codes);

/** An entry is in the folder of its product. */
export const rule: Rule = {
	codes,
	run: ({ entries, known }) =>
		entries.flatMap((file) => {
			const [folder = ''] = file.id.split('/');
			return textsAt(file, 'product').flatMap(({ value, place }) => {
				// A product that does not exist is reported as such.
				const isRight = value === folder || !known.products.has(value);
				return isRight ? [] : [finding('KB401', place, value, folder)];
			});
		}),
};

/** One mistake or more for each code, and what is printed about it. */
export const examples: ExamplesOf<typeof codes> = {
	KB401: [
		{
			mistake: 'an entry in the folder of another product',
			files: (textOf) => ({
				[entry]: textOf(entry).replace('product: "example-api"', 'product: "example-cli"'),
				'products/example-cli.yml': textOf(product),
			}),
			also: ['KB716'],
			prints:
				'4:10 `product` is "example-cli", but the file is in the folder "example-api". Move the file to content/errors/example-cli/, or write "example-api".',
		},
	],
};
