import type { Operation } from './library.ts';

/** The parameters of each operation by their paths, in the order of its page; those that another page describes are left to it. */
export type ParameterPaths = Readonly<Record<string, readonly string[]>>;

/** A parameter by its operation and its path there. */
export interface NamedParameter {
	readonly operation: string;
	readonly path: string;
}

/** The paths of all parameters. */
export function parameterPaths(operations: readonly Operation[]): ParameterPaths {
	return Object.fromEntries(
		operations.map(({ slug, tree }) => [
			slug,
			[...tree.byPath.values()]
				.filter(({ variant, elsewhere }) => !variant && elsewhere === undefined)
				.map(({ path }) => path),
		]),
	);
}

/**
 * The parameters that a text names, by the end of their paths; the nearest to the top first, each name at a path once.
 * Indices are passed over and variants may be named, as in the errors of the API.
 *
 * @example namedParameters(paths, 'tools.0.custom.name') //=> [{ operation: 'messages-create', path: 'tools[](custom).name' }]
 */
export function namedParameters(paths: ParameterPaths, text: string, limit = 5): NamedParameter[] {
	const name = /^`?([a-z_][\w.[\]()]*)`?$/i.exec(text.trim())?.[1];
	if (name === undefined) return [];
	const wanted = stepsOf(name)
		.map(({ name }) => name)
		.filter((step) => !/^\d+$/.test(step));
	const found = new Map<string, NamedParameter>();
	for (const [operation, all] of Object.entries(paths)) {
		for (const path of all) {
			const key = `${operation}#${path.replace(/\(\w+\)/g, '')}`;
			if (!found.has(key) && endsWith(stepsOf(path), wanted)) found.set(key, { operation, path });
		}
	}
	return [...found.values()].sort((a, b) => depth(a) - depth(b)).slice(0, limit);
}

/** `tools[](custom).name` is `tools`, the variant `custom`, `name`. */
const stepsOf = (path: string) =>
	[...path.matchAll(/(\()?(\w+)/g)].map(([, variant, name = '']) => ({
		name,
		isVariant: variant !== undefined,
	}));

function endsWith(path: ReturnType<typeof stepsOf>, wanted: readonly string[]): boolean {
	const left = [...wanted];
	for (const { name, isVariant } of path.toReversed()) {
		if (left.length === 0) return true;
		if (left.at(-1) === name) left.pop();
		else if (!isVariant) return false;
	}
	return left.length === 0;
}

const depth = ({ path }: NamedParameter) => path.split('.').length;
