import type { Code } from '#checks/index.ts';

/** One mistake in the valid content of the fixtures, and the finding in full. */
export interface Example {
	readonly code: Code;
	readonly mistake: string;
	readonly path: string;
	/** What is replaced; without it `to` is the whole text of the file. */
	readonly from?: string;
	readonly to: string;
	/** Where the finding is, when that is another file. */
	readonly file?: string;
	readonly at: string;
	readonly message: string;
	readonly remedy: string;
	/** Other codes that the same mistake brings along. */
	readonly also?: readonly Code[];
}
