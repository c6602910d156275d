/**
 * How a text is taken: as words to search with, as one of them, as what may be either, as one line that a program printed,
 * or as more of its output.
 */
export type Reading = 'question' | 'word' | 'unclear' | 'line' | 'paste';

/** Longer texts are pastes, whatever is in them. */
const mostWords = 14;
const mostCharacters = 200;

/** What only programs print: braces, quotes around keys, addresses, paths, stack frames, assignments, a date. */
const printed = /[{}[\]<>|\\=]|:\/\/|\w\/\w+\/|\bTraceback\b|^\s*at |\w\(|\d{4}-\d\d|^- /u;
/** How programs speak and people seldom do: classes of exceptions, a message behind a colon, the end of a sentence. */
const spoken = /\b\w+(?:Error|Exception)\b|\S:\s+\S|[.…]$/u;
/** What both do: a capital at the beginning, quotes, brackets, flags, names in capitals. */
const unclear = /^\W*\p{Lu}\p{Ll}+\s|["'`(]|(?:^|\s)--?\w|[A-Z]_[A-Z]/u;
const asks =
	/^(?:what|why|how|where|when|which|who|is|are|can|could|do|does|did|should|has|have|will|am|i|my)\b/i;

/**
 * How a typed or pasted text is taken. Words on one line without a sign of a program are a question, and so is whatever
 * begins and ends as one.
 */
export function readingOf(text: string): Reading {
	if (text.length > mostCharacters && text.trim().length > mostCharacters) return 'paste';
	const trimmed = text.trim();
	const words = trimmed.split(/\s+/).length;
	if (trimmed.includes('\n') || words > mostWords) return 'paste';
	if (asks.test(trimmed) && trimmed.endsWith('?')) return 'question';
	if (printed.test(trimmed)) return 'paste';
	if (spoken.test(trimmed)) return 'line';
	if (words === 1) return 'word';
	return unclear.test(trimmed) && !asks.test(trimmed) ? 'unclear' : 'question';
}

/**
 * The share of the words that a page must have to be listed. A paste is left to the matcher; of a line that the matcher
 * knows nothing of, as it was shortened or typed from memory, a page must have every word.
 */
export const leastShare = {
	question: 0.6,
	word: 0.75,
	unclear: 0.9,
	line: 0.995,
} as const satisfies Partial<Record<Reading, number>>;
