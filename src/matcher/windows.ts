import type { Row } from './rows.ts';

/** A stretch of the paste's words, and how many anchors are in it. */
export type Window = { from: number; to: number; anchors: number };

const mostWindows = 6;

/** Stretches around the anchors, wide enough for the whole signature; those with most anchors first. */
export function windows(row: Row, anchors: readonly number[], count: number): readonly Window[] {
	const reach = row.words.length + row.reach;
	const found: Window[] = [];
	for (const anchor of anchors.toSorted((a, b) => a - b)) {
		const last = found.at(-1);
		if (last && anchor <= last.to) {
			last.to = Math.min(count, anchor + reach);
			last.anchors += 1;
		} else {
			const from = Math.max(last?.to ?? 0, anchor - reach);
			found.push({ from, to: Math.min(count, anchor + reach), anchors: 1 });
		}
	}
	if (found.length <= mostWindows) return found;
	return found.sort((a, b) => b.anchors - a.anchors || a.from - b.from).slice(0, mostWindows);
}
