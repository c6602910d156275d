import { check, terminal } from '#checks/index.ts';
import { contentOf, type Content } from '#content/read/content.ts';
import { readCorpus } from '#content/read/corpus.ts';
import { removedEntries } from '#content/read/removed.ts';

/** What the process that reads and checks content says when it is done. */
export interface CheckedContent {
	readonly errors: number;
	readonly files: number;
	/** The report as the terminal shows it. */
	readonly report: string;
	/** Everything that keeps to the schema. */
	readonly content: Content;
}

const [, , folder = 'content'] = process.argv;
const corpus = readCorpus(folder);
const report = await check(corpus, { removed: removedEntries(folder) });
const answer: CheckedContent = {
	errors: report.errors,
	files: corpus.files.length,
	report: terminal.report(report),
	content: contentOf(corpus),
};
// The channel is open until the answer has gone.
process.send?.(answer, () => process.disconnect());
