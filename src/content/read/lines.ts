import type { SourcePosition } from './place.ts';

/** The offsets at which the lines of a text begin. */
export function lineStarts(text: string): readonly number[] {
	const starts = [0];
	for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
	return starts;
}

/** Line and column (both from 1) of an offset, given the starts of the lines. */
export function positionAt(starts: readonly number[], offset: number): SourcePosition {
	let low = 0;
	let high = starts.length - 1;
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if ((starts[middle] ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return { kind: 'source', line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}
