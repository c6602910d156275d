import { lstatSync, readFileSync } from 'node:fs';
import { corpusOf } from '#content/read/corpus.ts';
import { entries } from '#content/read/entries.ts';
import { issuesIn, outcomesReport } from '#review/outcomes.ts';
import { reviewComment } from '#review/review-comment.ts';
import { reviewReport } from '#review/review-report.ts';
import { parseReview, type Review } from '#review/review.ts';
import { defineCommand, Failure } from '../command.ts';
import { contentIn, contentOption } from '../shared-options.ts';
import { changedSince, contentAt } from './review/content-at.ts';

/** `npm run review`: what a pull request does to the content. */
export const review = defineCommand({
	name: 'npm run review',
	about: 'Reports what a pull request does to the content.',
	calls: {
		'-- --base REF': 'compares the content with that of the commit REF and prints a JSON report',
		'-- --comment FILE': 'prints the comment on the pull request, as Markdown, from such a report',
		'-- --outcomes FILE':
			'prints, as Markdown, which fixes helped readers, from the issues that "gh issue list --label did-this-help --json url,createdAt,author,body" prints',
	},
	options: {
		base: { type: 'string', argument: 'REF', help: 'the commit to compare with' },
		comment: { type: 'string', argument: 'FILE', help: 'the report to make a comment from' },
		outcomes: { type: 'string', argument: 'FILE', help: 'the issues in which readers say it' },
		preview: { type: 'string', argument: 'URL', help: 'a link for the comment: the built pages' },
		commit: { type: 'string', argument: 'HASH', help: 'the commit that the comment is about' },
		content: contentOption,
	},
	codes: { 0: 'printed' },
	run({ base, comment, outcomes, preview, commit, content }, io) {
		const given = [base, comment, outcomes].filter((option) => option !== undefined);
		if (given.length !== 1) throw new Failure('Give one of --base, --comment and --outcomes.');
		if (base !== undefined) {
			const head = contentIn(content);
			const before = corpusOf(contentAt(base, content));
			const report = reviewReport(before, head, changedSince(base, content));
			io.stdout.write(`${JSON.stringify(report, undefined, 2)}\n`);
		} else if (comment !== undefined) {
			const context = { preview: addressOf(preview), commit: hashOf(commit) };
			io.stdout.write(reviewComment(reportIn(comment), context));
		} else if (outcomes !== undefined) {
			const issues = parsedFile(outcomes, 'a list of issues', issuesIn);
			io.stdout.write(outcomesReport(issues, entries(contentIn(content))));
		}
		return 0;
	},
});

/** A report that says everything has a tenth of this. */
const largest = 1024 * 1024;

const reportIn = (file: string): Review => parsedFile(file, 'a report', parseReview);

/** What a file holds; whoever made the file may have put anything in its place. */
function parsedFile<T>(file: string, what: string, parse: (text: string) => T): T {
	const stat = lstatSync(file, { throwIfNoEntry: false });
	if (!stat?.isFile()) throw new Failure(`"${file}" is not a file.`);
	if (stat.size > largest)
		throw new Failure(`"${file}" has ${stat.size} bytes; ${what} has at most ${largest}.`);
	try {
		return parse(readFileSync(file, 'utf8'));
	} catch (error) {
		throw new Failure(
			`"${file}" is not ${what}: ${error instanceof Error ? error.message : String(error)}`,
		);
	}
}

function addressOf(text: string | undefined): string | undefined {
	if (!text) return undefined;
	if (/^https:\/\/[\w.:-]+\/[\w./-]*$/.test(text)) return text;
	throw new Failure(`--preview "${text}" is not the https URL of a page.`);
}

function hashOf(text: string | undefined): string | undefined {
	if (!text) return undefined;
	if (/^[0-9a-f]{40}$/.test(text)) return text;
	throw new Failure(`--commit "${text}" is not the full hash of a commit.`);
}
