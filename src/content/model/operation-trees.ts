import type { OperationData } from '#schema/operation.ts';
import { operationTree, type OperationTree } from './operation-tree.ts';

/**
 * The tree of each operation that keeps to the schema, by its slug. An operation that shares with another points into the
 * tree of that one; the other stands by itself.
 */
export function operationTrees(
	operations: ReadonlyMap<string, OperationData | undefined>,
): ReadonlyMap<string, OperationTree> {
	const found = [...operations].flatMap(([slug, data]): [string, OperationTree][] => {
		if (data === undefined) return [];
		const shared = data.shares === undefined ? undefined : operations.get(data.shares);
		if (data.shares === undefined || shared === undefined) return [[slug, operationTree(data)]];
		const tree = operationTree(shared);
		return [[slug, operationTree(data, { slug: data.shares, data: shared, tree })]];
	});
	return new Map(found);
}
