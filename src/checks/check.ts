import type { Corpus } from '#content/read/corpus.ts';
import { reportOf, type Report } from './report.ts';
import type { RuleOptions } from './rule.ts';
import { rules } from './rules.ts';

/** Runs every rule over a corpus and gathers what they find. */
export function check(corpus: Corpus, options: Partial<RuleOptions> = {}): Promise<Report> {
	return reportOf(rules, corpus, options);
}
