import { isNumber } from '../text/is-number.ts';
import type { Match } from '../types.ts';

/** What must be there of a message to be shown beside a paste that no entry is claimed for. */
const least = { words: 5, share: 0.75, whole: 4 };

/**
 * Whether a match is worth a reader's time: every claim; of what is only close, most of a message. One or two words in
 * common say nothing, and silence is an answer.
 */
export function isWorthShowing({ confidence, matched, why }: Match): boolean {
	if (confidence !== 'possible' || why.fixedWords === 0) return true;
	// It names something else where the message has a name of its own.
	if (why.otherNames > 0) return false;
	// The same for a port, a status or an exit code that tells the message.
	if (!why.cutOff && why.missing.some(isNumber)) return false;
	const words = new Set(matched).size;
	if (why.complete) return words >= least.whole;
	return words >= least.words && why.matchedWords >= least.share * why.fixedWords;
}
