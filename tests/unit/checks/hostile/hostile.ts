import type { Code } from '#checks/index.ts';
import type { Files } from '../base.ts';

/** One attempt to smuggle something into the site, and the code that refuses it. */
export interface Hostile {
	readonly attempt: string;
	readonly files: Files;
	readonly code: Code;
}
