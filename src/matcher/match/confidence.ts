import { sentenceWords } from '../table/rows.ts';
import type { Confidence } from '../types.ts';
import type { Evidence, Hit } from './hit.ts';

/** Weights below which a match is no claim, in words that one signature alone has; see README. */
const enough = { whole: 0.98, sentence: 2, part: 2.5, torn: 3, begun: 4.5 };
/** A signature that is cut off must be there in this share. */
const enoughShare = 0.3;

/** How far a hit may be believed. */
export function confidenceOf(
	evidence: Evidence,
	{ agrees, disagrees }: Pick<Hit, 'agrees' | 'disagrees'>,
): Confidence {
	const { complete, unbroken, found, opens, closes } = evidence;
	if (!complete || !unbroken) {
		const isClaim = evidence.cutOff && !evidence.row.facts.wrapper;
		return isClaim && (isEnoughBegun(evidence) || isSentence(evidence)) ? 'likely' : 'possible';
	}
	// The text names something else where the signature has a name of its own.
	if (evidence.otherNames > 0) return 'possible';
	const isAlone = opens && closes;
	if (evidence.count === 1) return isAlone && agrees.length > 0 ? 'likely' : 'possible';
	const isLong = (found >= enough.part || evidence.telling >= sentenceWords) && (opens || closes);
	// A short message that lacks the name in its middle says what many programs say.
	const isWhole = isAlone && found >= enough.whole && evidence.emptyHoles === 0;
	if (!isLong && !isWhole) return 'possible';
	const isDoubtful = evidence.otherNumbers > 0 || (disagrees.length > 0 && found < enough.part);
	return isDoubtful ? 'likely' : 'exact';
}

/** A general beginning is no message: where the text does not break off within a clause, more must be there. */
function isEnoughBegun({ torn, found, full }: Evidence): boolean {
	return found >= (torn ? enough.torn : enough.begun) && found >= enoughShare * full;
}

/** People quote the first sentence of a message and leave out what to do about it. */
function isSentence({ sentence, opens, found, telling }: Evidence): boolean {
	return sentence && opens && found >= enough.sentence && telling >= sentenceWords;
}
