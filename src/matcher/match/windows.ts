import type { Row } from '../table/rows.ts';
import type { Paste } from './paste.ts';

/** A stretch of the paste's words, and which keys stand in it. */
export type Window = { from: number; to: number; keys: Set<number> };

const mostWindows = 6;
/** A window is at most so many times as long as the signature may be. */
const longest = 3;

/** Stretches around the anchors, wide enough for the whole signature; those with most keys first. */
export function windows(row: Row, anchors: readonly number[], { words }: Paste): readonly Window[] {
	const reach = row.slots.length + row.reach;
	const found: Window[] = [];
	for (const anchor of anchors.toSorted((a, b) => a - b)) {
		let last = found.at(-1);
		if (!last || anchor > last.to || anchor > last.from + longest * reach) {
			last = { from: Math.max(0, anchor - reach), to: 0, keys: new Set() };
			found.push(last);
		}
		last.to = Math.min(words.length, anchor + reach);
		last.keys.add(words[anchor]?.number ?? -1);
	}
	if (found.length <= mostWindows) return found;
	return found.sort((a, b) => b.keys.size - a.keys.size).slice(0, mostWindows);
}
