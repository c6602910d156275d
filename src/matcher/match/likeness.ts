import { holePattern } from '../table/parse-signature.ts';
import { undo } from '../text/undo.ts';
import type { Evidence } from './hit.ts';
import type { Paste } from './paste.ts';

/** Longest stretch in which the form of a signature is looked for, in characters. */
const longest = 2_000;

/**
 * How many characters of a signature's form, case and punctuation included, stand in the paste in order; 0 when one of
 * its stretches is missing. Only signatures that have the same words as another entry's carry their form.
 */
export function likeness(
	form: string,
	{ clean: { text } }: Paste,
	{ first }: Pick<Evidence, 'first'>,
): number {
	const [begin = '', ...stretches] = undo(form.replaceAll(holePattern, hole)).text.split(hole);
	const word = begin.toLowerCase().indexOf(first.slot.word.text);
	const start = first.first.start - Math.max(0, word);
	const line = text.slice(start, start + longest);
	const [ending = ''] = line.split('\n');
	if (!line.startsWith(begin)) return begin.startsWith(ending) ? ending.length : 0;
	let at = begin.length;
	let like = begin.length;
	for (const stretch of stretches) {
		const found = line.indexOf(stretch, at);
		if (found < 0) return at < line.length ? 0 : like;
		at = found + stretch.length;
		like += stretch.length;
	}
	return like;
}

/** Stands for a hole: a mark that `undo` leaves alone and that errors seldom hold. */
const hole = '¤';
