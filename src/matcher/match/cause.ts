import type { Clean } from '../text/undo.ts';

/** How far before a message its label may stand, in characters. */
const reach = 160;

/** What stands before the cause of the message above it, on its line: `Caused by: …`, `[cause]: Error: …`. */
const isCause = /(?:\bcaused by|\bcause\]?|\broot cause)\s{0,3}:[^\n]*$/i;

/** What Python prints between an exception and one that came of it: here the cause comes first. */
const isConsequence =
	/During handling of the above exception, another exception occurred|The above exception was the direct cause/;

/**
 * How near a message stands to the root of what failed: 1 when it is given as the cause of the one above it, -1 when it came
 * of the one above it, else 0.
 */
export function depthOf({ text }: Pick<Clean, 'text'>, start: number): number {
	if (isCause.test(text.slice(Math.max(0, start - reach), start))) return 1;
	return isConsequence.test(text.slice(Math.max(0, start - longest), start)) ? -1 : 0;
}

/** A traceback between the two exceptions is seldom longer. */
const longest = 8_000;
