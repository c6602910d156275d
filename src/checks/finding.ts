import type { Place } from '#content/read/place.ts';
import type { Code, Level } from './rule.ts';

/** One problem: what happened, and what to do. */
export interface Finding extends Place {
	readonly code: Code;
	readonly level: Level;
	readonly title: string;
	/** What happened, in the author's words. */
	readonly message: string;
	/** What to do about it. */
	readonly remedy: string;
	/** Where a check crashed; only findings about the checks themselves have it. */
	readonly stack?: string;
}
