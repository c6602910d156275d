import { lstatSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { corpusOf, readCorpus } from '#content/read/corpus.ts';
import { parseReview } from '#review/review.ts';
import { reviewComment } from '#review/review-comment.ts';
import { reviewReport } from '#review/review-report.ts';
import { changedSince, contentAt } from './content-at.ts';

const usage = `Says what a pull request does to the content.

  node src/cli/review.ts --base REF
      compares content/ with what the commit REF has, and prints the report as JSON

  node src/cli/review.ts --comment FILE [--preview URL] [--commit HASH]
      prints the comment on the pull request, as Markdown, from such a report

Exit status: 0 when it was printed, 2 when the call or the report was wrong.
`;

/** A report that says everything has a tenth of this. */
const largest = 1024 * 1024;

try {
	process.stdout.write(output());
} catch (error) {
	process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
	process.exitCode = 2;
}

function output(): string {
	const { values } = parseArgs({
		options: {
			base: { type: 'string' },
			comment: { type: 'string' },
			preview: { type: 'string' },
			commit: { type: 'string' },
			help: { type: 'boolean', default: false },
		},
	});
	if (values.help) return usage;
	if ((values.base === undefined) === (values.comment === undefined)) {
		throw new Error('Name either a commit to compare with or a report to print.');
	}
	if (values.base !== undefined) return report(values.base);
	const context = { preview: addressOf(values.preview), commit: hashOf(values.commit) };
	return reviewComment(parseReview(smallFile(values.comment ?? '')), context);
}

function report(ref: string): string {
	const base = corpusOf(contentAt(ref, 'content'));
	const review = reviewReport(base, readCorpus('content'), changedSince(ref));
	return `${JSON.stringify(review, undefined, 2)}\n`;
}

/** The text of a regular file that is not too large; whoever made it may have put anything in its place. */
function smallFile(file: string): string {
	const { size, isFile } = factsOf(file);
	if (!isFile) throw new Error(`"${file}" is not a file.`);
	if (size > largest)
		throw new Error(`"${file}" has ${size} bytes; a report has at most ${largest}.`);
	return readFileSync(file, 'utf8');
}

function factsOf(file: string): { size: number; isFile: boolean } {
	const stat = lstatSync(file, { throwIfNoEntry: false });
	return { size: stat?.size ?? 0, isFile: stat?.isFile() ?? false };
}

function addressOf(text: string | undefined): string | undefined {
	if (!text) return undefined;
	if (/^https:\/\/[\w.:-]+\/[\w./-]*$/.test(text)) return text;
	throw new Error(`"${text}" is no address of a preview.`);
}

function hashOf(text: string | undefined): string | undefined {
	if (!text) return undefined;
	if (/^[0-9a-f]{40}$/.test(text)) return text;
	throw new Error(`"${text}" is no commit.`);
}
