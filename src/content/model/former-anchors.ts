import { anchorOf } from './anchor.ts';
import type { OperationTree, ParameterNode } from './operation-tree.ts';

/**
 * The anchors that the members of a node had while its own page described them, so that links to them lead to the node.
 *
 * @example formerAnchors(tools, messages) //=> ['requests.params.tools-custom', 'requests.params.tools-custom.name', …]
 */
export function formerAnchors({ path, elsewhere }: ParameterNode, shared: OperationTree): string[] {
	const there = elsewhere && shared.byPath.get(elsewhere.path);
	if (there === undefined) return [];
	const below = (node: ParameterNode): string[] =>
		node.children.flatMap((child) => [
			anchorOf(path + child.path.slice(there.path.length)),
			...below(child),
		]);
	return below(there);
}
