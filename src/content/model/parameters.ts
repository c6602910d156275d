import { findParameter } from './find-parameter.ts';
import type { Entry, Library, Operation } from './library.ts';
import type { OperationTree } from './operation-tree.ts';
import { operationPath } from './paths.ts';

/** An API parameter that an entry names, and where it is described. */
export interface ParameterLink {
	readonly name: string;
	/** The path of its place on the site. */
	readonly to: string;
}

/** The link of one of an entry's `parameters`, "<operation>#<path>"; `undefined` for one that is not there. */
export function parameterLink(
	{ operations }: Pick<Library, 'operations'>,
	parameter: string,
): ParameterLink | undefined {
	const [slug = '', path = ''] = parameter.split('#');
	const operation = operations.find((one) => one.slug === slug);
	const node = operation && findParameter(operation.tree, path)[0];
	return node && { name: path, to: operationPath(slug, node.anchor) };
}

/**
 * The entries that involve each parameter of an operation, by the path of the parameter's place on the page; with those of
 * the parameter that it is like, when it shares with another operation.
 */
export function entriesByParameter(
	{ slug, tree, shares }: Operation,
	{ entries, operations }: Pick<Library, 'entries' | 'operations'>,
): ReadonlyMap<string, readonly Entry[]> {
	const own = entriesAt(slug, tree, entries);
	const shared = operations.find((one) => one.slug === shares);
	if (shared === undefined) return own;
	const others = entriesAt(shared.slug, shared.tree, entries);
	const all = [...tree.byPath.values()].map(({ path, elsewhere }) => {
		const found = [...(own.get(path) ?? []), ...(others.get(elsewhere?.path ?? '') ?? [])];
		return [path, [...new Set(found)]] as const;
	});
	return new Map(all.filter(([, found]) => found.length > 0));
}

function entriesAt(
	slug: string,
	tree: OperationTree,
	entries: readonly Entry[],
): ReadonlyMap<string, readonly Entry[]> {
	const found = new Map<string, Entry[]>();
	for (const entry of entries) {
		for (const parameter of entry.data.parameters.filter((one) => one.startsWith(`${slug}#`))) {
			for (const { path } of findParameter(tree, parameter.slice(slug.length + 1))) {
				found.set(path, [...(found.get(path) ?? []), entry]);
			}
		}
	}
	return found;
}
