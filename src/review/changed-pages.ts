import type { ContentFile } from '#content/read/content-file.ts';
import type { Corpus } from '#content/read/corpus.ts';
import { strings, valueAt } from '#content/read/path.ts';
import type { CollectionName } from '#schema/collections.ts';

/** A page that is not the same before and after a change of the content. */
export interface ChangedPage {
	readonly collection: CollectionName;
	readonly id: string;
	/** As its author wrote it, whether the schema takes it or not. */
	readonly title: string;
	readonly change: 'added' | 'changed' | 'removed' | 'renamed';
	/** The id before a rename, when `aliases` names it. */
	readonly from: string | undefined;
	/** The id of the page to which the address of a removed one leads. */
	readonly heir: string | undefined;
	/** Its path in the built site; absent for an id that no page can have. */
	readonly page: string | undefined;
	/** The file before the change, and the file after it. */
	readonly before: PageFile | undefined;
	readonly after: PageFile | undefined;
}

/** A file of a collection; one whose YAML is broken has no data, but it is there. */
export type PageFile = ContentFile & { readonly collection: CollectionName };

/** The pages that two states of the content do not share, sorted by collection and id. */
export function changedPages(base: Corpus, head: Corpus): ChangedPage[] {
	const before = filesByPath(base);
	const after = filesByPath(head);
	const heirs = heirsIn([...after.values()]);
	const removed = [...before.values()].filter(({ path }) => !after.has(path));
	const touched = [...after.values()].flatMap((file) => {
		const earlier = before.get(file.path);
		if (earlier?.text === file.text) return [];
		if (earlier) return [pageOf('changed', file, earlier, file)];
		const renamed = removed.find(({ id }) => heirs.get(id) === file.id);
		return [pageOf(renamed ? 'renamed' : 'added', file, renamed, file)];
	});
	const moved = new Set(touched.map((page) => page.before));
	const gone = removed.filter((file) => !moved.has(file));
	const lost = gone.map((file) => ({
		...pageOf('removed', file, file, undefined),
		heir: heirs.get(file.id),
	}));
	return [...touched, ...lost].toSorted(inOrder);
}

/** What a page is called in a report: `errors/mcp/connection-closed-32000`. */
export const nameOf = ({ collection, id }: Pick<ChangedPage, 'collection' | 'id'>) =>
	`${collection}/${id}`;

/** Whether a file belongs to a collection. */
export const isPage = (file: ContentFile): file is PageFile => file.collection !== undefined;

function filesByPath(corpus: Corpus): ReadonlyMap<string, PageFile> {
	return new Map(corpus.files.filter(isPage).map((file) => [file.path, file]));
}

/** The page that keeps the address of another, by the other's id. */
function heirsIn(files: readonly PageFile[]): ReadonlyMap<string, string> {
	return new Map(
		files.flatMap(({ id, yaml }) =>
			strings(yaml?.data, 'aliases[]').map(({ value }) => [value, id] as const),
		),
	);
}

function pageOf(
	change: ChangedPage['change'],
	file: PageFile,
	before: PageFile | undefined,
	after: PageFile | undefined,
): ChangedPage {
	const { collection, id } = file;
	const title = textOf(file, 'title') ?? textOf(file, 'name') ?? textOf(file, 'list') ?? id;
	const from = change === 'renamed' ? before?.id : undefined;
	const heir = undefined;
	return { collection, id, title, change, from, heir, page: pathOf(file), before, after };
}

/** The path of the page that a file makes; a guide is on the page of the list that it introduces, a proof on that of its entry. */
function pathOf(file: PageFile): string | undefined {
	const list = textOf(file, 'list') ?? '';
	const paths: Partial<Record<CollectionName, string>> = {
		guides: list.startsWith('product/')
			? `products/${list.slice('product/'.length)}/`
			: `browse/${list}/`,
		proofs: `errors/${file.id}/`,
	};
	const path = paths[file.collection] ?? `${file.collection}/${file.id}/`;
	return /^[a-z0-9-]+(?:\/[a-z0-9-]+)+\/$/.test(path) ? path : undefined;
}

function textOf({ yaml }: PageFile, field: string): string | undefined {
	const value = valueAt(yaml?.data, [field]);
	return typeof value === 'string' ? value : undefined;
}

function inOrder(a: ChangedPage, b: ChangedPage): number {
	return nameOf(a) < nameOf(b) ? -1 : 1;
}
