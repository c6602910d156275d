import { candidatesIn } from '../match/candidates.ts';
import { findingOf } from '../match/finding.ts';
import { readPaste } from '../text/paste.ts';
import { explained } from '../match/rank.ts';
import { tableOf } from '../table/table.ts';
import type { MatcherIndex } from '../types.ts';

const fewest = 2;
const most = 4;

/**
 * The two to four rarest known words of the paste's best line, the rarest first, to ask a full-text
 * search with; drop the last one as long as it finds nothing. Empty when no word is known.
 */
export function distinctiveWords(index: MatcherIndex, pasted: string): readonly string[] {
	const table = tableOf(index);
	const paste = readPaste(table, pasted);
	const findings = candidatesIn(table, paste).map((candidate) =>
		findingOf(table, paste, candidate),
	);
	let best = findings[0];
	for (const finding of findings) {
		if (finding && (!best || explained(finding) > explained(best))) best = finding;
	}
	const inBest = best ? best.pairs.map((pair) => best.row.words[pair.word] ?? -1) : [];
	const numbers = new Set(inBest.length >= fewest ? inBest : paste.places.keys());
	return [...numbers]
		.filter((number) => /^\p{L}{3,}/u.test(table.words[number] ?? ''))
		.sort((a, b) => (table.weight[b] ?? 0) - (table.weight[a] ?? 0) || a - b)
		.slice(0, most)
		.map((number) => table.words[number] ?? '');
}
