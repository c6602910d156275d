import { operationAddress } from './addresses.ts';
import { allOperations, type Entry } from '#site/entries.ts';
import { findParameter } from './find-parameter.ts';
import { operationTree, type OperationTree } from './operation-tree.ts';

/** An API parameter that an entry names, and where it is described. */
export interface ParameterLink {
	readonly path: string;
	readonly address: string;
}

let all: Promise<ReadonlyMap<string, OperationTree>> | undefined;

/** The tree of every operation by its slug; made once for all entries, for a tree has hundreds of nodes. */
function trees(): Promise<ReadonlyMap<string, OperationTree>> {
	all ??= allOperations().then(
		(operations) =>
			new Map(operations.map((operation) => [operation.slug, operationTree(operation)])),
	);
	return all;
}

/** The links of an entry's `parameters`, each "<operation>#<path>"; the checks have refused unknown ones. */
export async function parameterLinks(parameters: readonly string[]): Promise<ParameterLink[]> {
	const found = await trees();
	return parameters.flatMap((parameter) => {
		const [slug = '', path = ''] = parameter.split('#');
		const tree = found.get(slug);
		const node = tree && findParameter(tree, path)[0];
		return node ? [{ path, address: operationAddress(slug, node.anchor) }] : [];
	});
}

/** The entries that involve each parameter of an operation, by the path of the parameter's place on the page. */
export function entriesByParameter(
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
