import { codes, type Code, type Level } from './codes.ts';

/** Where a finding is. Never a made-up line: what has no place in the text says so. */
export type Position =
	| { readonly kind: 'source'; readonly line: number; readonly column: number }
	| { readonly kind: 'unavailable' };

/** One problem: what happened, and what to do. */
export interface Finding {
	readonly code: Code;
	readonly level: Level;
	/** Path of the file, beginning with the folder that was read. */
	readonly file: string;
	readonly position: Position;
	/** What happened, in the author's words. */
	readonly message: string;
	/** What to do about it. */
	readonly remedy: string;
}

/** The position of a finding that has no place in the text, such as a directory. */
export const unavailable: Position = { kind: 'unavailable' };

/** A finding; its level comes from the table of codes. */
export function finding(
	code: Code,
	place: { readonly file: string; readonly position: Position },
	message: string,
	remedy: string,
): Finding {
	return { code, level: codes[code].level, ...place, message, remedy };
}
