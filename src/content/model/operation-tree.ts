import type { OperationData } from '#schema/operation.ts';
import { anchorOf } from './anchor.ts';
import {
	wholeOperation,
	type WholeField,
	type WholeOperation,
	type WholeType,
} from './whole-operation.ts';

/** The type names of an operation that stand for themselves; every other name is an item of its `types`. */
export const primitiveTypes: ReadonlySet<string> = new Set(
	'string integer number boolean object null'.split(' '),
);

/**
 * The operation as two lists of nodes, in the order of the page: request parameters and, below
 * `response.`, the members of the response. A named type has children at its first place only;
 * every later place points there with `sameAs`, which keeps paths unique and ends recursion. What
 * is shared with another operation has no children at all, and points there with `elsewhere`.
 */
export function operationTree(data: OperationData, shared?: SharedOperation): OperationTree {
	const whole = wholeOperation(data, shared?.data);
	const build = { ...whole, shared, places: new Map<string, string>() };
	const parameters = whole.parameters.map((field) => fieldNode(field, field.name, build));
	const response = whole.response.fields.map((field) =>
		fieldNode(field, `response.${field.name}`, build),
	);
	const all = [...parameters, ...response].flatMap(withDescendants);
	const byPath = new Map(all.map((node) => [node.path, node]));
	return { parameters, response, byPath, places: build.places };
}

/**
 * The alternatives of a type expression, with the number of arrays around each.
 *
 * @example parseType('string | TextBlock[]') //=> [{ name: 'string', arrays: 0 }, { name: 'TextBlock', arrays: 1 }]
 */
export function parseType(expression: string): TypeAlternative[] {
	return expression.split(' | ').map((part) => {
		const name = part.replaceAll('[]', '');
		return { name, arrays: (part.length - name.length) / 2 };
	});
}

/** What a variant is called: the first value of its discriminator, or else the name of its type. */
function variantName(type: string, discriminator: string, types: Types): string {
	const definition = types[type];
	const fields = definition !== undefined && 'fields' in definition ? definition.fields : [];
	return fields.find((field) => field.name === discriminator)?.enum?.[0] ?? type;
}

function fieldNode(field: WholeField, path: string, build: Build): ParameterNode {
	return {
		path,
		anchor: anchorOf(path),
		name: field.name,
		type: field.type,
		required: field.required,
		enum: field.enum,
		open: field.open ?? false,
		default: field.default,
		constraint: field.constraint,
		description: field.description,
		variant: false,
		...(field.like ? leafOf(field.name, build) : contentsOf(field.type, path, build)),
	};
}

function variantNode(type: string, parent: string, by: string, build: Build): ParameterNode {
	const name = variantName(type, by, build.types);
	const description = build.types[type]?.description ?? '';
	const member: WholeField = { name, type, required: false, description };
	return { ...fieldNode(member, `${parent}(${name})`, build), variant: true };
}

/** The children of a node of this type, or where they are when the type has had its place already. */
function contentsOf(type: string, path: string, build: Build): Contents {
	const named = parseType(type).filter(({ name }) => !primitiveTypes.has(name));
	const [only, ...others] = named.map(({ name, arrays }) => ({
		name,
		path: path + '[]'.repeat(arrays),
	}));
	if (only === undefined) return nothing;
	if (others.length > 0) {
		const variants = [only, ...others].map((one) => variantNode(one.name, one.path, 'type', build));
		return { ...nothing, children: variants };
	}
	const sameAs = build.places.get(only.name);
	if (sameAs !== undefined) return { ...nothing, sameAs };
	if (build.sharedTypes.has(only.name)) {
		return leafOf(build.shared?.tree.places.get(only.name), build);
	}
	build.places.set(only.name, path);
	return { ...nothing, children: childrenOf(build.types[only.name], only.path, build) };
}

/** What is described at a path of the operation that this one shares with. */
function leafOf(path: string | undefined, { shared }: Build): Contents {
	if (path === undefined || shared === undefined) return nothing;
	return { ...nothing, elsewhere: { operation: shared.slug, path } };
}

const nothing: Contents = { children: [], sameAs: undefined, elsewhere: undefined };

function childrenOf(type: WholeType | undefined, path: string, build: Build): ParameterNode[] {
	if (type === undefined) return [];
	if ('fields' in type)
		return type.fields.map((field) => fieldNode(field, `${path}.${field.name}`, build));
	return type.variants.map((name) => variantNode(name, path, type.discriminator ?? 'type', build));
}

const withDescendants = (node: ParameterNode): ParameterNode[] => [
	node,
	...node.children.flatMap(withDescendants),
];

type Types = WholeOperation['types'];
type Contents = Pick<ParameterNode, 'children' | 'sameAs' | 'elsewhere'>;

/** What is carried along while the tree is built: the types, and the first place of each. */
interface Build extends Pick<WholeOperation, 'types' | 'sharedTypes'> {
	readonly shared: SharedOperation | undefined;
	readonly places: Map<string, string>;
}

/** The operation that another one shares with. */
export interface SharedOperation {
	readonly slug: string;
	readonly data: OperationData;
	readonly tree: OperationTree;
}

/** One alternative of a type expression. */
export interface TypeAlternative {
	readonly name: string;
	readonly arrays: number;
}

/** A parameter, a member of an object, or one variant of a union. */
export interface ParameterNode {
	/** `requests[].params.tool_choice(auto).type`: `[]` for items, `(name)` for a variant. */
	readonly path: string;
	/** The HTML id of its place on the page. */
	readonly anchor: string;
	/** The name on the wire; of a variant, the value of its discriminator. */
	readonly name: string;
	/** A type expression; of a variant, the name of its type. */
	readonly type: string;
	readonly required: boolean;
	readonly enum: readonly string[] | undefined;
	readonly open: boolean;
	readonly default: string | undefined;
	readonly constraint: string | undefined;
	readonly description: string;
	/** Whether this is an alternative of its parent rather than a member of it. */
	readonly variant: boolean;
	readonly children: readonly ParameterNode[];
	/** Path of the node that shows the children of this one. */
	readonly sameAs: string | undefined;
	/** The same, on the page of another operation. */
	readonly elsewhere: { readonly operation: string; readonly path: string } | undefined;
}

/** An operation as nodes. */
export interface OperationTree {
	readonly parameters: readonly ParameterNode[];
	readonly response: readonly ParameterNode[];
	/** Every node, parents before their children. */
	readonly byPath: ReadonlyMap<string, ParameterNode>;
	/** The path at which each named type is expanded. */
	readonly places: ReadonlyMap<string, string>;
}
