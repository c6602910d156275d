import { textsAt } from '#content/read/texts.ts';
import { codeList, offer, quoted } from '#text/words.ts';
import { findingOf, type Codes, type ExamplesOf, type Rule } from '../../rule.ts';

const codes = {
	KB402: {
		level: 'error',
		title: 'Unknown product',
		why: 'A product is a file in content/products/; without it the entry has no list to appear in.',
		says: (product: string, products: ReadonlySet<string>) => {
			const others = products.size === 0 ? '' : `, or use one of ${codeList(products)}`;
			return [
				`There is no product ${quoted(product)}.`,
				offer(product, products, `Add content/products/${product}.yml${others}.`),
			];
		},
	},
} as const satisfies Codes;

const finding = findingOf(codes);

/** The product of an entry, an operation or a list of codes exists. */
export const rule: Rule = {
	codes,
	run: ({ sound, known: { products } }) =>
		[...sound.errors, ...sound.reference, ...sound.codes].flatMap((file) =>
			textsAt(file, 'product').flatMap(({ value, place }) =>
				products.has(value) ? [] : [finding('KB402', place, value, products)],
			),
		),
};

/** One mistake or more for each code, and what is printed about it. */
export const examples: ExamplesOf<typeof codes> = {
	KB402: [
		{
			mistake: 'a misspelt product',
			from: 'product: "example-api"',
			to: 'product: "exmaple-api"',
			prints: '4:10 There is no product "exmaple-api". Did you mean "example-api"?',
		},
		{
			mistake: 'a product that has no file yet',
			from: 'product: "example-api"',
			to: 'product: "other"',
			prints:
				'4:10 There is no product "other". Add content/products/other.yml, or use one of `example-api`.',
		},
	],
};
