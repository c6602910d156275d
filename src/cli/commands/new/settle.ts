import { slugsOf, type Draft } from '#draft/draft.ts';
import type { Catalogue } from '#draft/catalogue.ts';
import { slugFrom } from '#draft/naming.ts';
import { entrySchema, type EntryInput } from '#schema/entry.ts';
import { slug as slugSchema } from '#schema/primitives.ts';
import { categories } from '#schema/vocabulary.ts';
import { offer } from '#text/words.ts';
import { Failure } from '../../command.ts';
import type { Choice } from './ask.ts';
import type { Call } from './options.ts';

/**
 * The draft with what the options say and, when there is somebody to ask, the answers to at most four questions.
 * Throws when an option is wrong.
 */
export async function settle(draft: Draft, known: Catalogue, { given, ask }: Call): Promise<Draft> {
	const proposed = draft.input;
	const fixed = {
		product: productFrom(given.product, known),
		category: categoryFrom(given.category),
		title: valid('--title', given.title, titleProblem),
		slug: valid('--slug', given.slug, slugProblem),
	};
	const product =
		fixed.product ??
		(await ask?.choice('Product', productChoices(known), proposed.product || undefined)) ??
		proposed.product;
	if (product === '') throw new Failure(ask ? howToAddProduct : unrecognised(known));
	const title =
		fixed.title ?? (await ask?.line('Title', titleProblem, proposed.title)) ?? proposed.title;
	const category =
		fixed.category ??
		(await ask?.choice('Category', categoryChoices, proposed.category)) ??
		proposed.category;
	const free = slugFrom(title, slugsOf(known, product));
	const slug = fixed.slug ?? (await ask?.line('Last part of the URL', slugProblem, free)) ?? free;
	return { ...draft, slug, input: { ...proposed, title, product, category } };
}

function productChoices({ products }: Catalogue): Choice<string>[] {
	const listed = Object.entries(products).map(([value, { name, vendor }]) => ({
		value,
		label: name,
		hint: vendor,
	}));
	return [...listed, { value: '', label: 'Another product', hint: 'tells you how to add it' }];
}

const categoryChoices = Object.entries(categories).map(([value, { label, description }]) => ({
	value: value as EntryInput['category'], // Object.entries forgets the key type.
	label,
	hint: description,
}));

function productFrom(name: string | undefined, { products }: Catalogue): string | undefined {
	if (name === undefined || Object.hasOwn(products, name)) return name;
	const names = Object.keys(products);
	const near = offer(name, names, `The products are ${names.join(', ')}.`);
	throw new Failure(`There is no product "${name}". ${near}\n${howToAddProduct}`);
}

function unrecognised({ products }: Catalogue): string {
	const names = Object.keys(products).join(', ');
	return `No product was recognised in the paste. Name one with --product: ${names}.\n${howToAddProduct}`;
}

const howToAddProduct = `To add a product, copy content/products/claude-code.yml to content/products/<name>.yml, describe it
there, and run this again with --product <name>.`;

function categoryFrom(name: string | undefined): EntryInput['category'] | undefined {
	const names = categoryChoices.map(({ value }) => value);
	const found = names.find((value) => value === name);
	if (name === undefined || found !== undefined) return found;
	const near = offer(name, names, `The categories are ${names.join(', ')}.`);
	throw new Failure(`There is no category "${name}". ${near}`);
}

function valid(
	option: string,
	value: string | undefined,
	problemOf: (line: string) => string | undefined,
) {
	const problem = value === undefined ? undefined : problemOf(value.trim());
	if (problem === undefined) return value;
	throw new Failure(`${option} "${value}" is not valid. ${problem}`);
}

const titleProblem = (line: string) =>
	entrySchema.shape.title.safeParse(line).error?.issues[0]?.message;

const slugProblem = (line: string) => slugSchema.safeParse(line).error?.issues[0]?.message;
