import { codes, type Code, type Level } from './codes.ts';
import type { Place } from '#content/read/place.ts';

/** One problem: what happened, and what to do. */
export interface Finding extends Place {
	readonly code: Code;
	readonly level: Level;
	/** What happened, in the author's words. */
	readonly message: string;
	/** What to do about it. */
	readonly remedy: string;
}

/** A finding; its level comes from the table of codes. */
export function finding(code: Code, place: Place, message: string, remedy: string): Finding {
	return { code, level: codes[code].level, ...place, message, remedy };
}
