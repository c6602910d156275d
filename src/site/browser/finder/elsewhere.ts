import { maskSecrets } from '#text/secrets.ts';

/** What is taken along to other places from a paste that no entry is about; nothing in it is the reader's own. */
export interface Elsewhere {
	/** Words to search the web with. */
	readonly words: string;
	/** The paste to start an entry from. */
	readonly draft: string;
}

/** An address holds no more of a paste, in characters. */
const longest = 20_000;

/** Keys, e-mail addresses and home folders are masked. */
export function elsewhereOf(pasted: string, message: string | undefined): Elsewhere {
	const draft = maskSecrets(pasted.slice(0, longest));
	return { words: searchWords(message === undefined ? draft : maskSecrets(message)), draft };
}

/** A line that says what failed: an exception's class or a level before its message, in a log, a traceback or a pane. */
const fails =
	/^[^\p{L}]*(?:[\w.$]*(?:Error|Exception|Exit|Interrupt)|error|fatal|panic|caused by|exception)\b.*\p{L}/iu;

/**
 * The words of a message to look for elsewhere, without what is one reader's own: of the last line that says what failed,
 * as the last of a traceback does, or of the first line of words. @internal
 *
 * @example searchWords('[12:03:11] Error: gizmo 7 left') //=> 'Error: gizmo left'
 */
export function searchWords(text: string): string {
	const lines = text.split('\n').filter((one) => /[a-z]{3}/i.test(one));
	const line = lines.findLast((one) => fails.test(one)) ?? lines[0] ?? '';
	const own = /\S*\d\S*|<[^>]*>|[[\]{}()"`]/g;
	return line
		.replace(own, ' ')
		.split(/\s+/)
		.filter((word) => /[a-z]/i.test(word))
		.slice(0, 12)
		.join(' ');
}
