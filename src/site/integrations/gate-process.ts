import { check, terminal } from '#checks/index.ts';
import { entries, guides, operations, products } from '#content/read/entries.ts';
import { readCorpus } from '#content/read/corpus.ts';
import type { CheckedContent } from '#site/integrations/checked-content.ts';

/** What the gate's process says when it is done. */
export interface GateAnswer {
	readonly errors: number;
	readonly files: number;
	/** The report as the terminal shows it. */
	readonly report: string;
	/** Everything that keeps to the schema. */
	readonly content: CheckedContent;
}

const [, , folder = 'content', mode] = process.argv;
const corpus = readCorpus(folder);
const report = mode === 'check' ? await check(corpus) : undefined;
const answer: GateAnswer = {
	errors: report?.errors ?? 0,
	files: corpus.files.length,
	report: report === undefined ? '' : terminal.report(report),
	content: {
		errors: entries(corpus),
		products: products(corpus),
		guides: guides(corpus),
		reference: operations(corpus),
	},
};
// The channel is open until the answer has gone.
process.send?.(answer, () => process.disconnect());
