import { decode } from '../table/codec.ts';
import { isLedTo } from '../table/keys.ts';
import { tableOf } from '../table/table.ts';
import type { IndexRoot, SplitIndex } from '../types.ts';
import { readPaste } from './paste.ts';

/** The numbers of the shards that hold what a paste may match, in order. */
export function shardsFor(root: IndexRoot, pasted: string): readonly number[] {
	const table = tableOf(alone(root));
	const present = readPaste(table, pasted).places;
	const stream = decode(root.keys).values();
	const needed = new Set<number>();
	let row = 0;
	for (const count of stream) {
		const keys = Array.from({ length: count }, () => table.words[stream.next().value ?? -1]);
		const known = keys.filter((key) => key !== undefined);
		if (isLedTo(known, (key) => present.has(key))) needed.add(Math.floor(row / root.size));
		row += 1;
	}
	return [...needed].sort((a, b) => a - b);
}

const roots = new WeakMap<IndexRoot, SplitIndex>();

/** The root as an index without signatures, enough to read a paste with. */
function alone(root: IndexRoot): SplitIndex {
	const index = roots.get(root) ?? { root, shards: [] };
	roots.set(root, index);
	return index;
}
