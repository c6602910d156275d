import { tableOf } from '../table/table.ts';
import type { Table } from '../table/table.ts';
import type { Match, MatcherIndex, SplitIndex } from '../types.ts';
import { joined, matchesByCode } from './by-code.ts';
import { candidatesIn } from './candidates.ts';
import { evidenceOf, hitOf } from './hit.ts';
import type { Evidence, Hit } from './hit.ts';
import { readPaste } from './paste.ts';
import type { Paste } from './paste.ts';
import { compare, explained, isClaim } from './rank.ts';
import { toMatch } from './to-match.ts';

/** How many entries come back at most. */
export type MatchOptions = { readonly limit?: number };

const usualLimit = 10;
/** Less of a signature than this is not even close, unless the text breaks off inside it. */
const leastShare = 0.3;

/** The entries that the pasted text may be about, best first; none when nothing comes close. */
export function match(
	index: MatcherIndex | SplitIndex,
	pasted: string,
	{ limit = usualLimit }: MatchOptions = {},
): Match[] {
	const table = tableOf(index);
	const paste = readPaste(table, pasted);
	return matchesIn(table, paste, pasted, hitsIn(table, paste), limit);
}

/** What comes close in a paste, in no order. */
export function hitsIn(table: Table, paste: Paste): readonly Hit[] {
	const hits = candidatesIn(table, paste)
		.map((candidate) => evidenceOf(paste, candidate))
		.filter((evidence) => evidence !== undefined)
		.filter(isClose)
		.map((evidence) => hitOf(paste, evidence));
	return unshadowed(hits);
}

/** The best hit of each entry as plain data, with what the paste's codes say. */
export function matchesIn(
	table: Table,
	paste: Paste,
	pasted: string,
	hits: readonly Hit[],
	limit = usualLimit,
): Match[] {
	const best = new Map<string, Hit>();
	for (const hit of hits.toSorted(compare)) {
		if (!best.has(hit.row.id)) best.set(hit.row.id, hit);
	}
	const byWords = [...best.values()].slice(0, limit).map((hit) => toMatch(paste, pasted, hit));
	return joined(matchesByCode(table, paste, pasted), byWords).slice(0, limit);
}

/** One word that many texts have is a message only where one begins. */
const tellingWord = 0.5;

/** So many words of a message, or all of it: one or two stand in any text by chance. */
const fewest = 3;

function isClose(evidence: Evidence): boolean {
	const { cutOff, found, full, begun, count, telling, complete, opens } = evidence;
	if (complete) return telling > 0 && (count > 1 || found >= tellingWord || opens);
	if (cutOff) return telling > 0 || begun > 0;
	return telling >= fewest && found >= leastShare * full;
}

/** So much more must another hit explain to speak for a stretch that both claim. */
const shadow = 1.1;

/** No claim for a short message where a longer one explains the same words and more. */
function unshadowed(hits: readonly Hit[]): Hit[] {
	return hits.map((hit) => {
		const isShadowed =
			isClaim(hit) &&
			hits.some(
				(other) =>
					other.row.id !== hit.row.id &&
					explained(other) > shadow * explained(hit) &&
					overlaps(other, hit),
			);
		return isShadowed ? { ...hit, confidence: 'possible' } : hit;
	});
}

function overlaps(a: Hit, b: Hit): boolean {
	const places = new Set(a.pairs.map(({ place }) => place));
	return b.pairs.some(({ place }) => places.has(place));
}
