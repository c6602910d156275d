import { isMap, isScalar, isSeq, type Document, type Pair, type Scalar, type YAMLMap } from 'yaml';
import type { Path } from './path.ts';

/** A scalar that is a value (not the name of a field), with the way to it. */
export interface LocatedScalar {
	readonly path: Path;
	readonly scalar: Scalar;
}

/** A group of fields, with the way to it. */
export interface LocatedMap {
	readonly path: Path;
	readonly map: YAMLMap;
}

/** All values and groups of a document in the order of the text; what aliases point at is visited once. */
export function walkYaml(document: Document): { scalars: LocatedScalar[]; maps: LocatedMap[] } {
	const scalars: LocatedScalar[] = [];
	const maps: LocatedMap[] = [];
	const visit = (node: unknown, path: Path): void => {
		if (isScalar(node)) scalars.push({ path, scalar: node });
		if (isSeq(node)) node.items.forEach((item, i) => visit(item, [...path, i]));
		if (!isMap(node)) return;
		maps.push({ path, map: node });
		for (const pair of node.items) visit(pair.value, [...path, keyOf(pair)]);
	};
	visit(document.contents, []);
	return { scalars, maps };
}

/** The name of the field of a pair. */
function keyOf({ key }: Pair): string {
	return isScalar(key) ? String(key.value) : '';
}
