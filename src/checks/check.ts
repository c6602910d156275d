import type { Corpus } from '#content/read/corpus.ts';
import { proseOf, type Prose } from '#content/read/prose.ts';
import { formContextOf, type Context } from './context.ts';
import { reportOf, type Report } from './report.ts';
import { rules } from './rules.ts';

/** Runs every rule over a corpus and gathers what they find; dates are compared with `today`. */
export function check(
	corpus: Corpus,
	{ today }: { today?: string | undefined } = {},
): Promise<Report> {
	return reportOf(rules, contextOf(corpus, today));
}

/** Everything that rules ask of a corpus; its prose is read when the first asks for it. */
export function contextOf(corpus: Corpus, today?: string): Context {
	let prose: readonly Prose[] | undefined;
	return {
		...formContextOf(corpus, today),
		get prose() {
			prose ??= proseOf(corpus);
			return prose;
		},
	};
}
