/** Longer texts are pastes, whatever is in them. Words. */
const mostWords = 14;

/**
 * What programs print and people seldom type: braces, quotes around keys, addresses, paths, classes of exceptions,
 * stack frames, assignments, a message behind a colon, a date.
 */
const printed =
	/[{}[\]<>|\\=]|:\/\/|\w\/\w+\/|\b\w*(?:Error|Exception|Traceback)\b|^\s*at |\w\(|\S:\s\S|\d{4}-\d\d|[.…]$/u;

/**
 * Whether a text was typed to ask for something, rather than pasted: a question mark at its end, or a few words on one
 * line without a sign of a program.
 */
export function isQuestion(text: string): boolean {
	const trimmed = text.trim();
	if (trimmed.includes('\n')) return false;
	const words = trimmed.split(/\s+/).length;
	return words <= mostWords && (trimmed.endsWith('?') || !printed.test(trimmed));
}
