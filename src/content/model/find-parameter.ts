import { edits } from '#text/nearest.ts';
import { parseType, type OperationTree, type ParameterNode } from './operation-tree.ts';

/**
 * The nodes that a path names: one for a path in full, all that fit when variants are left out,
 * none for an unknown path. Follows `sameAs`.
 *
 * @example findParameter(tree, 'requests[].params.tool_choice.type') // of auto, any, tool and none
 */
export function findParameter(tree: OperationTree, path: string): ParameterNode[] {
	if (!wellFormedPath.test(path)) return [];
	const exact = tree.byPath.get(path);
	if (exact !== undefined) return [exact];
	const steps = stepsOf(path);
	const roots = [...tree.parameters, ...tree.response].map(rootLink);
	return [...new Set(roots.flatMap((link) => follow(tree, link, steps)))];
}

/**
 * The known path, variants left out, that comes closest to an unknown one, for an error message.
 * It may be only the beginning of it, and is `undefined` when the first name is like no other.
 *
 * @example nearestParameter(tree, 'requests.params.max_token') //=> 'requests[].params.max_tokens'
 */
export function nearestParameter(tree: OperationTree, path: string): string | undefined {
	const names = stepsOf(path).filter(isName);
	const inResponse = names[0] === 'response';
	let links = (inResponse ? tree.response : tree.parameters).map(rootLink);
	let nearest: string | undefined;
	for (const name of inResponse ? names.slice(1) : names) {
		const [best] = links
			.flatMap((link) => membersBehind(tree, link))
			.map((member) => ({ ...member, needed: edits(name, member.node.name) }))
			.sort((a, b) => a.needed - b.needed);
		if (best === undefined || best.needed > name.length / 2) break;
		nearest = best.steps.reduce(appendStep, nearest ?? '');
		links = findParameter(tree, nearest).flatMap((node) => linksOf(tree, node));
	}
	return nearest;
}

const wellFormedPath = /^\w+(?:\[\]|\(\w+\)|\.\w+)*$/;

/** `a[](b).c` is the steps `a`, `[]`, `(b)`, `c`. */
const stepsOf = (path: string): string[] => path.match(/\w+|\[\]|\(\w+\)/g) ?? [];
/** Neither `[]` nor a variant, nor the index of an item (`[0]`), which errors print. */
const isName = (step: string) => /^[a-z_]/i.test(step);
const isVariant = (step: string) => step.startsWith('(');
const appendStep = (path: string, step: string) =>
	isName(step) && path !== '' ? `${path}.${step}` : path + step;

const rootLink = (node: ParameterNode): Link => ({ steps: stepsOf(node.path), node });

/** The children of a node or, behind `sameAs`, of the node that it stands for. */
function linksOf(tree: OperationTree, node: ParameterNode): Link[] {
	const owner = tree.byPath.get(node.sameAs ?? node.path) ?? node;
	return owner.children.map((child) => {
		const steps = stepsOf(child.path).slice(stepsOf(owner.path).length);
		if (owner === node) return { steps, node: child };
		const arrays = Array<string>(arraysAround(node)).fill('[]');
		return { steps: [...arrays, ...steps.filter((step) => step !== '[]')], node: child };
	});
}

/** How many `[]` stand between a node and its children. */
const arraysAround = (node: ParameterNode) =>
	Math.max(...parseType(node.type).map(({ arrays }) => arrays));

/** The nodes that the steps lead to by way of this link. */
function follow(tree: OperationTree, link: Link, steps: readonly string[]): ParameterNode[] {
	let rest = steps;
	for (const step of link.steps) {
		if (rest[0] === step) rest = rest.slice(1);
		else if (!isVariant(step)) return [];
	}
	const onlyItems = rest.every((step) => step === '[]');
	if (onlyItems && rest.length <= arraysAround(link.node)) return [link.node];
	return linksOf(tree, link.node).flatMap((next) => follow(tree, next, rest));
}

/** The node itself, or the members of the variant that it is, without the steps of variants. */
function membersBehind(tree: OperationTree, { steps, node }: Link): Link[] {
	const bare = steps.filter((step) => !isVariant(step));
	if (!node.variant) return [{ steps: bare, node }];
	return linksOf(tree, node)
		.flatMap((next) => membersBehind(tree, next))
		.map((member) => ({ ...member, steps: [...bare, ...member.steps] }));
}

/** A child, with the steps that lead to it from its parent. */
interface Link {
	readonly steps: readonly string[];
	readonly node: ParameterNode;
}
