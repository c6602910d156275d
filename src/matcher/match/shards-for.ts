import { shardOf } from '../table/leads.ts';
import { wordTest } from '../table/word-set.ts';
import { wordsOf } from '../text/split-words.ts';
import type { IndexRoot } from '../types.ts';
import { cleanOf, tornWord } from './paste.ts';

/** The numbers of the shards that hold what a paste may match, in order. */
export function shardsFor({ leads, shards }: IndexRoot, pasted: string): readonly number[] {
	const isLead = wordTest(leads);
	const clean = cleanOf(pasted, (word) => (isLead(word) ? 1 : undefined));
	const words = wordsOf(clean);
	const texts = new Set(
		words.flatMap((word, at) => [word.text, tornWord(clean, word, words[at + 1])]),
	);
	const needed = [...texts].filter(isLead).map((word) => shardOf(word, shards));
	return [...new Set(needed)].sort((a, b) => a - b);
}
