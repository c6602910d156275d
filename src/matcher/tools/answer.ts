import type { Hit } from '../match/hit.ts';
import { hitsIn, matchesIn } from '../match/match.ts';
import { readPaste } from '../match/paste.ts';
import type { Paste } from '../match/paste.ts';
import { explained } from '../match/rank.ts';
import type { Table } from '../table/table.ts';
import { tableOf } from '../table/table.ts';
import { factsIn } from '../text/facts.ts';
import type { Facts } from '../text/facts.ts';
import type { Match, MatcherIndex, SplitIndex } from '../types.ts';

/** Everything that one reading of a paste gives. */
export type Answer = {
	/** As `match` gives them. */
	readonly matches: readonly Match[];
	readonly facts: Facts;
	/**
	 * The two to four rarest known words of the best line, the rarest first, to ask a full-text search with. Empty when no
	 * word is known.
	 */
	readonly words: readonly string[];
};

/** Reads a paste once: what it may be about, the facts it states, the words to search with. */
export function answer(index: MatcherIndex | SplitIndex, pasted: string): Answer {
	const table = tableOf(index);
	const paste = readPaste(table, pasted);
	const hits = hitsIn(table, paste);
	return {
		matches: matchesIn(table, paste, pasted, hits),
		facts: factsIn(paste.clean.text),
		words: tellingWords(table, paste, hits),
	};
}

const fewest = 2;
const most = 4;

function tellingWords(table: Table, paste: Paste, hits: readonly Hit[]): readonly string[] {
	const [best] = hits.toSorted((a, b) => explained(b) - explained(a));
	const inBest = best?.pairs.map(({ slot }) => slot.word.number) ?? [];
	const numbers = new Set(inBest.length >= fewest ? inBest : paste.places.keys());
	return [...numbers]
		.map((number) => table.words[number])
		.filter((word) => word !== undefined)
		.filter(({ text }) => /\p{L}{3}/u.test(text))
		.sort((a, b) => b.weight - a.weight || a.number - b.number)
		.slice(0, most)
		.map(({ text }) => text);
}
