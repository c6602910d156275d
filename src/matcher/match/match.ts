import { agreementOf } from './agreement.ts';
import { candidatesIn } from './candidates.ts';
import { confidenceOf } from './confidence.ts';
import { findingOf } from './finding.ts';
import type { Finding } from './finding.ts';
import { readPaste } from '../text/paste.ts';
import type { Paste } from '../text/paste.ts';
import { compare, explained } from './rank.ts';
import type { Ranked } from './rank.ts';
import { tableOf } from '../table/table.ts';
import { toMatch } from './to-match.ts';
import type { Match, MatcherIndex } from '../types.ts';

/** How many entries come back at most. */
export type MatchOptions = { readonly limit?: number };

const usualLimit = 10;
/** Less of a signature than this is not even close, unless the text breaks off inside it. */
const leastShare = 0.3;

/** The entries that the pasted text may be about, best first; none when nothing comes close. */
export function match(index: MatcherIndex, pasted: string, options: MatchOptions = {}): Match[] {
	const table = tableOf(index);
	const paste = readPaste(table, pasted);
	const judgedAll = candidatesIn(table, paste)
		.map((candidate) => findingOf(table, paste, candidate))
		.filter((finding) => finding !== undefined && isClose(finding))
		.map((finding) => judged(paste, finding as Finding));
	const ranked = unshadowed(judgedAll).sort(compare);
	const best = new Map<string, Ranked>();
	for (const entry of ranked) {
		if (!best.has(entry.finding.row.id)) best.set(entry.finding.row.id, entry);
	}
	return [...best.values()]
		.slice(0, options.limit ?? usualLimit)
		.map((entry, rank) => toMatch(table, paste, pasted, entry, rank));
}

function isClose(finding: Finding): boolean {
	return finding.cutOff || finding.found >= leastShare * finding.full;
}

/** So much more must another finding explain to speak for a stretch that both claim. */
const shadow = 1.1;

/** No claim for a short message where a longer one explains the same words and more. */
function unshadowed(entries: readonly Ranked[]): Ranked[] {
	return entries.map((entry) => {
		if (entry.confidence === 'possible') return entry;
		const { finding } = entry;
		const isShadowed = entries.some(
			({ finding: other }) =>
				other.row.id !== finding.row.id &&
				explained(other) > shadow * explained(finding) &&
				overlaps(other, finding),
		);
		return isShadowed ? { ...entry, confidence: 'possible' } : entry;
	});
}

function overlaps(a: Finding, b: Finding): boolean {
	const places = new Set(a.pairs.map((pair) => pair.place));
	return b.pairs.some((pair) => places.has(pair.place));
}

function judged(paste: Paste, finding: Finding): Ranked {
	const agreement = agreementOf(paste, finding);
	return { finding, confidence: confidenceOf(finding, agreement), ...agreement };
}
