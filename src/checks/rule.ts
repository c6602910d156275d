import type { Corpus } from '#content/read/corpus.ts';
import type { Finding } from './finding.ts';

/** What rules may know beside the content. */
export interface RuleOptions {
	/** The day to compare dates with, "YYYY-MM-DD". */
	readonly today: string;
}

/** One check: content in, findings out. Pure, but for the scanner of secrets it is also synchronous. */
export type Rule = (
	corpus: Corpus,
	options: RuleOptions,
) => readonly Finding[] | Promise<readonly Finding[]>;
