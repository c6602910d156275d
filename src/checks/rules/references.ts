import type { CollectionName } from '#schema/collections.ts';
import { placeOfField, type ContentFile } from '#content/read/content-file.ts';
import type { Code } from '../codes.ts';
import { filesOf } from '#content/read/entries.ts';
import { finding, type Finding } from '../finding.ts';
import { knownIn, type Known } from '#content/read/known.ts';
import { pathText, strings } from '#content/read/path.ts';
import type { Rule } from '../rule.ts';
import { codeList, offer, quoted } from '#text/words.ts';

/** Everything that a field names exists: products, sources, causes, other entries. */
export const references: Rule = (corpus) => {
	const known = knownIn(corpus);
	return tables.flatMap((table) =>
		filesOf(corpus, table.collection).flatMap((file) =>
			table.at.flatMap((pattern) =>
				strings(file.yaml?.data, pattern).flatMap(({ path, value }) => {
					const place = placeOfField(file, path);
					if (value === file.id && table.code === 'KB405') {
						const message = `\`${pathText(path)}\` names this very entry.`;
						return [finding('KB407', place, message, 'Name another entry, or leave it out.')];
					}
					const trouble = table.look(value, file, known);
					if (trouble === undefined) return [];
					return [finding(table.code, place, trouble.message, trouble.remedy)];
				}),
			),
		),
	);
};

type Trouble = Pick<Finding, 'message' | 'remedy'>;

interface Table {
	readonly collection: CollectionName;
	readonly at: readonly string[];
	readonly code: Code;
	readonly look: (value: string, file: ContentFile, known: Known) => Trouble | undefined;
}

const tables: readonly Table[] = [
	{ collection: 'errors', at: ['product'], code: 'KB402', look: product },
	{ collection: 'reference', at: ['product'], code: 'KB402', look: product },
	{ collection: 'codes', at: ['product'], code: 'KB402', look: product },
	{
		collection: 'errors',
		at: ['causes[].sources[]', 'fixes[].sources[]', 'retry.sources[]'],
		code: 'KB403',
		look: (value, file) => within(value, file, 'source', 'sources[].id', 'sources'),
	},
	{
		collection: 'errors',
		at: ['fixes[].for[]'],
		code: 'KB404',
		look: (value, file) => within(value, file, 'cause', 'causes[].id', 'causes'),
	},
	{
		collection: 'errors',
		at: ['related[]', 'confused_with[].entry', 'retired.see'],
		code: 'KB405',
		look: entry,
	},
	{ collection: 'guides', at: ['decide[].entry'], code: 'KB405', look: entry },
	{ collection: 'codes', at: ['codes[].entry'], code: 'KB405', look: entry },
];

function product(value: string, _: ContentFile, { products }: Known): Trouble | undefined {
	if (products.has(value)) return undefined;
	return {
		message: `There is no product ${quoted(value)}.`,
		remedy: offer(
			value,
			products,
			`Add content/products/${value}.yml, or use ${codeList(products)}.`,
		),
	};
}

function entry(value: string, _: ContentFile, { entries, aliases }: Known): Trouble | undefined {
	if (entries.has(value)) return undefined;
	const now = aliases.get(value);
	if (now !== undefined) {
		return { message: `${quoted(value)} is an earlier id.`, remedy: `Write ${quoted(now, 120)}.` };
	}
	return {
		message: `There is no entry ${quoted(value, 120)}.`,
		remedy: offer(value, entries, 'Write the id of an entry that exists, or leave it out.'),
	};
}

function within(
	value: string,
	file: ContentFile,
	noun: string,
	pattern: string,
	field: string,
): Trouble | undefined {
	const ids = strings(file.yaml?.data, pattern).map((one) => one.value);
	if (ids.includes(value)) return undefined;
	return {
		message: `This entry has no ${noun} ${quoted(value)}.`,
		remedy: offer(
			value,
			ids,
			`Add it to \`${field}\`${ids.length === 0 ? '' : `, or use one of these: ${codeList(ids)}`}.`,
		),
	};
}
