import type { Agreement } from './agreement.ts';
import type { Finding } from './finding.ts';
import type { Confidence } from '../types.ts';

/** Weights below which a match is no claim, in words that one signature alone has; see README. */
const enough = { whole: 1, part: 2.5, cutOff: 2.2 };
/** A signature that is cut off must be there in this share. */
const enoughShare = 0.3;

/** How far a finding may be believed. */
export function confidenceOf(finding: Finding, { agrees, disagrees }: Agreement): Confidence {
	const { complete, unbroken, found } = finding;
	if (!complete || !unbroken) {
		const isEnough = found >= enough.cutOff && found >= enoughShare * finding.full;
		return finding.cutOff && isEnough ? 'likely' : 'possible';
	}
	// The text names something else where the signature has a name of its own.
	if (finding.otherNames > 0) return 'possible';
	const isAlone = finding.opens && finding.closes;
	if (finding.count === 1) return isAlone && agrees.length > 0 ? 'likely' : 'possible';
	const isLong = found >= enough.part && (finding.opens || finding.closes);
	if (!isLong && !(isAlone && found >= enough.whole)) return 'possible';
	const isDoubtful = finding.otherNumbers > 0 || (disagrees.length > 0 && found < enough.part);
	return isDoubtful ? 'likely' : 'exact';
}
