import type { Content, EntryItem } from '#content/read/content.ts';
import type { CodesData } from '#schema/codes.ts';
import type { EntryData } from '#schema/entry.ts';
import type { GuideData } from '#schema/guide.ts';
import type { OperationData } from '#schema/operation.ts';
import type { ProductData } from '#schema/product.ts';
import type { FixRun } from '#schema/proof.ts';
import { frequencies } from '#schema/vocabulary.ts';
import { errorAddress } from './addresses.ts';
import type { OperationTree } from './operation-tree.ts';
import { operationTrees } from './operation-trees.ts';
import { printsOf, type Prints } from './prints.ts';
import { retryTable, type RetryTable } from './retry-table.ts';
import { asFixed, operationProofs, standing } from './proofs.ts';

/** All content, linked and in the order in which it is shown; made once and passed around. */
export interface Library {
	/** The most-hit first; of one frequency, those with more public threads first; then by title. */
	readonly entries: readonly Entry[];
	readonly byId: ReadonlyMap<string, Entry>;
	/** By name. */
	readonly products: readonly Product[];
	/** By path. */
	readonly operations: readonly Operation[];
	/** By title. */
	readonly codes: readonly CodeList[];
	/** When models are retired, by maker. */
	readonly models: Content['models'];
	/** How often tools send by themselves what is refused. */
	readonly retries: RetryTable;
	/** By the list page that each introduces: "category/mcp". */
	readonly guides: ReadonlyMap<string, GuideData>;
}

/** An entry with what the site adds to its file. */
export interface Entry {
	readonly id: string;
	readonly file: string;
	readonly address: string;
	/** Day of the last change. */
	readonly updated: string;
	readonly data: EntryData;
	/** The MDX body as written. */
	readonly body: string;
	/** What tools print, from running them. */
	readonly prints: Prints;
	readonly product: Product;
	/** The fixes that were run, as they stand now. */
	readonly runs: readonly FixRun[];
}

/** A product with the slug that names it. */
export type Product = ProductData & { readonly slug: string };

/** An operation with the slug that names it, its parameters as a tree, and the examples that were run. */
export type Operation = OperationData & {
	readonly slug: string;
	readonly tree: OperationTree;
	readonly runs: readonly FixRun[];
};

/** A list of codes with the slug that names it. */
export type CodeList = CodesData & { readonly slug: string };

/** The library of what was read. An entry of a product that is not there is left out: the checks say so. */
export function libraryOf(content: Content): Library {
	const products = content.products
		.map(({ id, data }) => ({ ...data, slug: id }))
		.sort(by(({ name }) => name));
	const bySlug = new Map(products.map((product) => [product.slug, product]));
	const runs = new Map(content.proofs.map(({ id, data }) => [id, data.runs]));
	const entries = content.entries
		.flatMap((item) => linked(item, bySlug, content.recordings, runs.get(item.id)))
		.sort(inOrder);
	return {
		entries,
		byId: new Map(entries.map((entry) => [entry.id, entry])),
		products,
		operations: operationsOf(content, runs),
		codes: content.codes
			.map(({ id, data }) => ({ ...data, slug: id }))
			.sort(by(({ title }) => title)),
		models: content.models,
		retries: retryTable(content.recordings),
		guides: new Map(content.guides.map(({ data }) => [data.list, data])),
	};
}

/** Where each earlier id of an entry leads, from path to path below the base. */
export function aliasRedirects({ entries }: Pick<Library, 'entries'>): Record<string, string> {
	return Object.fromEntries(
		entries.flatMap(({ id, data }) =>
			data.aliases.map((alias) => [`/errors/${alias}/`, `/errors/${id}/`]),
		),
	);
}

function operationsOf({ operations }: Content, runs: Runs): Operation[] {
	const trees = operationTrees(new Map(operations.map(({ id, data }) => [id, data])));
	return operations
		.flatMap(({ id, data }) => {
			const tree = trees.get(id);
			if (tree === undefined) return [];
			const run = standing(asFixed(data), runs.get(operationProofs(id)) ?? []);
			return [{ ...data, slug: id, tree, runs: run }];
		})
		.sort(by(({ path }) => path));
}

/** What was run, by the id of its proofs. */
type Runs = ReadonlyMap<string, readonly FixRun[]>;

function linked(
	item: EntryItem,
	products: ReadonlyMap<string, Product>,
	recordings: Content['recordings'],
	runs: readonly FixRun[] = [],
): Entry[] {
	const { id, file, data, body, changed } = item;
	const product = products.get(data.product);
	if (product === undefined) return [];
	const updated = data.updated ?? changed ?? data.verified.on;
	const printed = recordings.filter(({ entries }) => entries.includes(id));
	return [
		{
			id,
			file,
			address: errorAddress(id),
			updated,
			data,
			body,
			prints: printsOf(data, printed),
			product,
			runs: standing(data, runs),
		},
	];
}

const rank = Object.keys(frequencies);

function inOrder(a: Entry, b: Entry): number {
	return (
		rank.indexOf(a.data.frequency) - rank.indexOf(b.data.frequency) ||
		(b.data.threads ?? 0) - (a.data.threads ?? 0) ||
		by<Entry>(({ data }) => data.title)(a, b)
	);
}

const by =
	<Item>(name: (item: Item) => string) =>
	(a: Item, b: Item) =>
		name(a) < name(b) ? -1 : 1;
