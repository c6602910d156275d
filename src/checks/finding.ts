import { codes, type Code, type Level } from './codes.ts';

/** Where a finding is. Never a made-up line: what has no place in the text says so. */
export type Position =
	| { readonly kind: 'source'; readonly line: number; readonly column: number }
	| { readonly kind: 'unavailable' };

/** A file and a position in it. */
export interface Place {
	/** Path of the file, beginning with the folder that was read. */
	readonly file: string;
	readonly position: Position;
}

/** One problem: what happened, and what to do. */
export interface Finding extends Place {
	readonly code: Code;
	readonly level: Level;
	/** What happened, in the author's words. */
	readonly message: string;
	/** What to do about it. */
	readonly remedy: string;
}

/** The position of a finding that has no place in the text, such as a directory. */
export const unavailable: Position = { kind: 'unavailable' };

/** A finding; its level comes from the table of codes. */
export function finding(code: Code, place: Place, message: string, remedy: string): Finding {
	return { code, level: codes[code].level, ...place, message, remedy };
}
