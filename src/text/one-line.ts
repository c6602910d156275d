import { printable } from './printable.ts';

/** A text on one line, nothing in it invisible, of at most `max` UTF-16 units; a longer one ends in an ellipsis. */
export function oneLine(text: string, max: number): string {
	const line = printable(text.replace(/\s+/g, ' ').trim());
	return line.length <= max ? line : `${line.slice(0, max - 1)}…`;
}
