import { distinctiveWords, type MatcherIndex } from '#matcher/index.ts';

/** A text of at most this many words on one line is a question in words, not a paste. */
const fewWords = 6;

/** Words to ask the full text with: those of a short question as typed, else the most telling ones of a paste. */
export function queryWords(index: MatcherIndex, pasted: string): readonly string[] {
	const text = pasted.trim();
	const words = text.split(/\s+/);
	return words.length <= fewWords && !text.includes('\n') ? words : distinctiveWords(index, text);
}
