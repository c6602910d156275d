import type { Corpus } from '#content/read/corpus.ts';
import { contextOf } from './context.ts';
import { reportOf, type Report } from './report.ts';
import { rules } from './rules.ts';

/** Runs every rule over a corpus and gathers what they find. */
export function check(corpus: Corpus, { today, removed }: CheckOptions = {}): Promise<Report> {
	return reportOf(rules, contextOf(corpus, today, removed));
}

interface CheckOptions {
	/** The day that dates are compared with. */
	readonly today?: string | undefined;
	/** Entries that were published and have no file any more. */
	readonly removed?: ReadonlySet<string>;
}
