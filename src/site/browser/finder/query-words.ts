import { distinctiveWords, type MatcherIndex, type SplitIndex } from '#matcher/index.ts';

/** A text of at most this many words on one line is a question in words, not a paste. */
const fewWords = 6;

/** Whether a text was typed to ask for something, rather than pasted. */
export function isQuestion(text: string): boolean {
	const trimmed = text.trim();
	return trimmed.split(/\s+/).length <= fewWords && !trimmed.includes('\n');
}

/** Words to ask the full text with: those of a question as typed, else the most telling ones of a paste. */
export function queryWords(index: MatcherIndex | SplitIndex, text: string): readonly string[] {
	return isQuestion(text) ? text.trim().split(/\s+/) : distinctiveWords(index, text);
}
