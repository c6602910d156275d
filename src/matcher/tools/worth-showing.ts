import type { Match } from '../types.ts';

/** What must be there of a message to be shown beside a paste that no entry is claimed for. */
const least = { words: 5, share: 0.75, whole: 4 };

/**
 * Whether a match is worth a reader's time: every claim; of what is only close, most of a message. One or two words in
 * common say nothing, and silence is an answer.
 */
export function isWorthShowing({ confidence, why }: Match): boolean {
	if (confidence !== 'possible' || why.fixedWords === 0) return true;
	if (why.complete) return why.fixedWords >= least.whole;
	return why.matchedWords >= least.words && why.matchedWords >= least.share * why.fixedWords;
}
