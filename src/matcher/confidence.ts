import type { Finding } from './finding.ts';
import type { Confidence, Fact } from './types.ts';

/** Weights below which a complete match is no claim; calibrated, see README. */
const enough = { whole: 7, part: 14, cutOff: 16 };

/** How far a finding may be believed. */
export function confidenceOf(finding: Finding, disagrees: readonly Fact[]): Confidence {
	const { complete, unbroken, found, opens, closes } = finding;
	if (disagrees.length > 0) return 'possible';
	if (complete && unbroken) {
		if (opens && closes && found >= enough.whole)
			return finding.otherValues > 0 ? 'likely' : 'exact';
		if (found >= enough.part) return opens || closes ? 'exact' : 'likely';
		return 'possible';
	}
	if (finding.cutOff && unbroken && found >= enough.cutOff && found >= 0.5 * finding.full)
		return 'likely';
	return 'possible';
}
