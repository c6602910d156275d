import type { Finding } from './finding.ts';
import type { Confidence, Fact } from './types.ts';

/** Weights below which a match is no claim, in words that one signature alone has; see README. */
const enough = { whole: 1, part: 2.5, cutOff: 2.2 };
const enoughShare = 0.3;

/** How far a finding may be believed. */
export function confidenceOf(finding: Finding, disagrees: readonly Fact[]): Confidence {
	const { complete, unbroken, found, opens, closes, row } = finding;
	if (complete && unbroken) {
		if (disagrees.length > 0) return 'possible';
		if (opens && closes && found >= enough.whole && finding.count > 1) {
			return finding.otherValues > 0 ? 'likely' : 'exact';
		}
		if (found >= enough.part && (opens || closes))
			return finding.otherValues > 0 ? 'likely' : 'exact';
		return 'possible';
	}
	if (finding.cutOff && found >= enough.cutOff && found >= enoughShare * row.weight)
		return 'likely';
	return 'possible';
}
