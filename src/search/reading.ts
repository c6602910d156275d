/** How a text is taken: as words to search with, as one of them, as what a program printed, or as what may be either. */
export type Reading = 'question' | 'word' | 'unclear' | 'paste';

/** Longer texts are pastes, whatever is in them. */
const mostWords = 14;
const mostCharacters = 200;

/**
 * What programs print and people seldom type: braces, quotes around keys, addresses, paths, classes of exceptions,
 * stack frames, assignments, a message behind a colon, a date, the end of a sentence.
 */
const printed =
	/[{}[\]<>|\\=]|:\/\/|\w\/\w+\/|\b\w+(?:Error|Exception)\b|\bTraceback\b|^\s*at |\w\(|\S:\s+\S|\d{4}-\d\d|[.…]$|^- /u;
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
	if (words === 1) return 'word';
	return unclear.test(trimmed) && !asks.test(trimmed) ? 'unclear' : 'question';
}

/** The share of the words that a page must have to be listed; a paste is left to the matcher. */
export const leastShare = { question: 0.6, word: 0.75, unclear: 0.9 } as const satisfies Partial<
	Record<Reading, number>
>;
