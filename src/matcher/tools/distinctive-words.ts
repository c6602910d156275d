import { candidatesIn } from '../match/candidates.ts';
import { evidenceOf } from '../match/hit.ts';
import { readPaste } from '../match/paste.ts';
import { explained } from '../match/rank.ts';
import { tableOf } from '../table/table.ts';
import type { MatcherIndex, SplitIndex } from '../types.ts';

const fewest = 2;
const most = 4;

/**
 * The two to four rarest known words of the paste's best line, the rarest first, to ask a full-text
 * search with; drop the last one as long as it finds nothing. Empty when no word is known.
 */
export function distinctiveWords(
	index: MatcherIndex | SplitIndex,
	pasted: string,
): readonly string[] {
	const table = tableOf(index);
	const paste = readPaste(table, pasted);
	const [best] = candidatesIn(table, paste)
		.map((candidate) => evidenceOf(paste, candidate))
		.filter((evidence) => evidence !== undefined)
		.sort((a, b) => explained(b) - explained(a));
	const inBest = best?.pairs.map(({ slot }) => slot.word.number) ?? [];
	const numbers = new Set(inBest.length >= fewest ? inBest : paste.places.keys());
	return [...numbers]
		.map((number) => table.words[number])
		.filter((word) => word !== undefined)
		.filter(({ text }) => /^\p{L}{3,}/u.test(text))
		.sort((a, b) => b.weight - a.weight || a.number - b.number)
		.slice(0, most)
		.map(({ text }) => text);
}
