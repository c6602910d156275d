import type { ReadStream } from 'node:tty';
import { isCancel, select, text } from '@clack/prompts';
import { nearest } from '#text/nearest.ts';
import { slugsOf, type Draft } from '#draft/draft.ts';
import type { Known } from '#draft/known.ts';
import { slugFrom } from '#draft/naming.ts';
import { entrySchema, type EntryInput } from '#schema/entry.ts';
import { slug as slugSchema } from '#schema/primitives.ts';
import { categories } from '#schema/vocabulary.ts';
import type { Options } from './options.ts';
import { Wrong } from '../wrong.ts';

/**
 * The draft with what the options say, and the answers to at most four questions when there is a
 * terminal to ask at. `undefined` when the person cancels; throws `Wrong` when an option is wrong.
 */
export async function settle(
	draft: Draft,
	known: Known,
	options: Options,
	terminal: ReadStream | undefined,
): Promise<Draft | undefined> {
	const product = productOf(options.product, known);
	const category = categoryOf(options.category);
	const title = fitting('--title', options.title, entrySchema.shape.title);
	const slug = fitting('--slug', options.slug, slugSchema);
	const proposed = draft.input;
	const ask = terminal === undefined ? take : at(terminal);

	const chosen = await ask.choice('Product', product, proposed.product, productChoices(known));
	if (chosen === undefined) return undefined;
	if (chosen === '') {
		const found = terminal === undefined ? 'No product was recognised in the paste.\n' : '';
		throw new Wrong(`${found}${noProduct(known)}`);
	}
	const titled = await ask.line('Title', title, proposed.title, entrySchema.shape.title);
	if (titled === undefined) return undefined;
	const kind = await ask.choice('Category', category, proposed.category, categoryChoices);
	if (kind === undefined) return undefined;
	const free = slugFrom(titled, slugsOf(known, chosen));
	const named = await ask.line('Last part of the address', slug, free, slugSchema);
	if (named === undefined) return undefined;
	const input = { ...proposed, title: titled, product: chosen, category: kind };
	return { ...draft, slug: named, input };
}

interface Choice<Value> {
	readonly value: Value;
	readonly label: string;
	readonly hint: string;
}

/** The part of a Zod schema that is used here. */
interface Checks {
	safeParse(value: unknown): {
		success: boolean;
		error?: { issues: { message: string }[] } | undefined;
	};
}

/** How a value is settled that no option gives. */
interface Ask {
	choice<V extends string>(
		what: string,
		given: V | undefined,
		proposed: V,
		choices: readonly Choice<V>[],
	): Promise<V | undefined>;
	line(
		what: string,
		given: string | undefined,
		proposed: string,
		schema: Checks,
	): Promise<string | undefined>;
}

const take: Ask = {
	choice: (_, given, proposed) => Promise.resolve(given ?? proposed),
	line: (_, given, proposed) => Promise.resolve(given ?? proposed),
};

function at(input: ReadStream): Ask {
	return {
		async choice(message, given, initialValue, choices) {
			if (given !== undefined) return given;
			// Its type of options is conditional on the value, which is any string here.
			const options = [...choices] as never[];
			const first = choices.find(({ value }) => value === initialValue) ?? choices[0];
			const answer = await select<typeof initialValue>({
				message,
				options,
				input,
				...(first && first.value !== '' ? { initialValue: first.value } : {}),
			});
			return isCancel(answer) ? undefined : answer;
		},
		async line(message, given, initialValue, schema) {
			if (given !== undefined) return given;
			const validate = (value = '') => problemOf(value, schema);
			const answer = await text({ message, initialValue, validate, input });
			return isCancel(answer) ? undefined : answer.trim();
		},
	};
}

function productChoices({ products }: Known): Choice<string>[] {
	const listed = Object.entries(products).map(([value, { name, vendor }]) => ({
		value,
		label: name,
		hint: vendor,
	}));
	return [...listed, { value: '', label: 'Another product', hint: 'says how to add it' }];
}

const categoryChoices = Object.entries(categories).map(([value, { label, description }]) => ({
	value: value as EntryInput['category'], // Object.entries forgets the key type.
	label,
	hint: description,
}));

function productOf(given: string | undefined, known: Known): string | undefined {
	if (given === undefined || Object.hasOwn(known.products, given)) return given;
	const near = nearest(given, Object.keys(known.products));
	const offer = near === undefined ? '' : ` The nearest is "${near}".`;
	throw new Wrong(`There is no product "${given}".${offer}\n${noProduct(known)}`);
}

function categoryOf(given: string | undefined): EntryInput['category'] | undefined {
	const found = categoryChoices.find(({ value }) => value === given)?.value;
	if (given === undefined || found !== undefined) return found;
	const values = categoryChoices.map(({ value }) => value);
	const near = nearest(given, values);
	const offer = near === undefined ? '' : ` The nearest is "${near}".`;
	throw new Wrong(`There is no category "${given}".${offer} The categories: ${values.join(', ')}.`);
}

function noProduct({ products }: Known): string {
	return [
		`Say which product printed the error with --product: ${Object.keys(products).join(', ')}.`,
		'For another one, copy content/products/claude-code.yml to content/products/<name>.yml, write its',
		'facts there, and run this again with --product <name>.',
	].join('\n');
}

function fitting(option: string, given: string | undefined, schema: Checks): string | undefined {
	const problem = given === undefined ? undefined : problemOf(given, schema);
	if (problem !== undefined) throw new Wrong(`${option} "${given}" does not fit. ${problem}`);
	return given;
}

function problemOf(value: string, schema: Checks): string | undefined {
	return schema.safeParse(value.trim()).error?.issues[0]?.message;
}
