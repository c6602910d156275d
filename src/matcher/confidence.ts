import type { Finding } from './finding.ts';
import type { Confidence, Fact } from './types.ts';

/** Weights below which a match is no claim, in words that one signature alone has; see README. */
const enough = { whole: 1, part: 2.5, cutOff: 2.2 };
const enoughShare = 0.3;

/** How far a finding may be believed. */
export function confidenceOf(finding: Finding, disagrees: readonly Fact[]): Confidence {
	const { complete, unbroken, found, opens, closes } = finding;
	if (complete && unbroken) {
		if (disagrees.length > 0 || finding.otherNames > 0) return 'possible';
		const isWhole = opens && closes && found >= enough.whole && finding.count > 1;
		if (!isWhole && !(found >= enough.part && (opens || closes))) return 'possible';
		return finding.otherNumbers > 0 ? 'likely' : 'exact';
	}
	if (finding.cutOff && found >= enough.cutOff && found >= enoughShare * finding.full)
		return 'likely';
	return 'possible';
}
