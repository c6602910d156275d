import { isMap, isScalar, isSeq, type Document, type Pair, type Scalar } from 'yaml';
import type { Path } from './path.ts';

/** The name or the value of a field, with the way to the field. */
interface LocatedScalar {
	readonly path: Path;
	readonly scalar: Scalar;
}

/** What a document consists of, each in the order of the text; what aliases point at is visited once. */
export interface YamlParts {
	/** Values that are neither lists nor groups. */
	readonly scalars: readonly LocatedScalar[];
	/** Names of fields. */
	readonly keys: readonly LocatedScalar[];
}

/** Takes a document apart. */
export function walkYaml(document: Document): YamlParts {
	const scalars: LocatedScalar[] = [];
	const keys: LocatedScalar[] = [];
	const visit = (node: unknown, path: Path): void => {
		if (isScalar(node)) scalars.push({ path, scalar: node });
		if (isSeq(node)) node.items.forEach((item, i) => visit(item, [...path, i]));
		if (!isMap(node)) return;
		for (const pair of node.items) {
			const below = [...path, keyOf(pair)];
			if (isScalar(pair.key)) keys.push({ path: below, scalar: pair.key });
			visit(pair.value, below);
		}
	};
	visit(document.contents, []);
	return { scalars, keys };
}

/** The way to the field whose name or value stands at an offset of the text; to no field, when none does. */
export function pathAtOffset(document: Document, offset: number): Path {
	const { keys, scalars } = walkYaml(document);
	const found = [...keys, ...scalars].find(({ scalar: { range } }) => {
		return range && range[0] <= offset && offset < range[1];
	});
	return found?.path ?? [];
}

/** The name of the field of a pair. */
function keyOf({ key }: Pair): string {
	return isScalar(key) ? String(key.value) : '';
}
