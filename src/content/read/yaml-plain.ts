import type { Document } from 'yaml';
import type { Path } from './path.ts';
import { walkYaml } from './yaml-walk.ts';

/** A value without quotes, in offsets of the YAML text. */
export interface PlainScalar {
	readonly path: Path;
	readonly start: number;
	readonly end: number;
	/** What YAML makes of it. */
	readonly value: unknown;
}

/** All values of a document that stand without quotes. */
export function plainIn(document: Document): PlainScalar[] {
	return walkYaml(document).scalars.flatMap(({ path, scalar: { type, range, value } }) => {
		if (type !== 'PLAIN' || !range || value === null) return [];
		return [{ path, start: range[0], end: range[1], value }];
	});
}
