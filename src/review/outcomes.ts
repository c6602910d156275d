import { z } from 'zod';
import type { EntryData } from '#schema/entry.ts';
import { nearest } from '#text/nearest.ts';
import { count } from '#text/words.ts';
import { oneLine } from '#text/one-line.ts';

/** Issues as `gh issue list --json url,createdAt,author,body` prints them. */
const issuesSchema = z.array(
	z.object({
		url: z.url({ protocol: /^https$/ }),
		createdAt: z.iso.datetime(),
		author: z.object({ login: z.string() }),
		body: z.string(),
	}),
);
type Issue = z.output<typeof issuesSchema>[number];

/** An entry, as far as its fixes are concerned. */
export interface EntryWithFixes {
	readonly id: string;
	readonly data: Pick<EntryData, 'fixes'>;
}

interface Outcome {
	readonly issue: Issue;
	readonly entry: string;
	readonly fix: string;
	readonly worked: boolean;
	readonly version: string;
}

const quickFix = 'Quick fix';
/** So many people make a fix `confirmed-by-users`. */
const several = 2;

/** The issues in a JSON text. Throws a `ZodError` or a `SyntaxError` when they are something else. */
export const issuesIn = (json: string): readonly Issue[] => issuesSchema.parse(JSON.parse(json));

/**
 * What readers reported with the template "Did this help?", as Markdown: for each fix how many it helped and with which
 * versions, the sources to add when several people confirm it, and which reports name no fix of an entry.
 */
export function outcomesReport(
	issues: readonly Issue[],
	entries: readonly EntryWithFixes[],
): string {
	const read = issues.map((issue) => outcomeOf(issue, entries));
	const outcomes = read.filter((one) => typeof one !== 'string');
	const unclear = read.filter((one) => typeof one === 'string');
	const byFix = Object.groupBy(outcomes, ({ entry, fix }) => `${entry}: ${fix}`);
	const fixes = Object.entries(byFix).sort(([a], [b]) => (a < b ? -1 : 1));
	const parts = fixes.map(([name, found = []]) => fixReport(name, found));
	if (unclear.length > 0) parts.push(['## Not clear', '', ...unclear].join('\n'));
	return parts.length === 0 ? 'No reports.\n' : `${parts.join('\n\n')}\n`;
}

function fixReport(name: string, outcomes: readonly Outcome[]): string {
	const latest = latestOfEach(outcomes);
	const helped = latest.filter(({ worked }) => worked);
	const failed = latest.filter(({ worked }) => !worked);
	const lines = [...helped, ...failed].map(
		({ worked, version, issue }) =>
			`- ${worked ? 'worked' : 'did not help'}: ${oneLine(version, 80)}, ${issue.url}`,
	);
	const heading = `## ${name}\n\nHelped ${count(helped.length, 'person', 'people')}, did not help ${failed.length}.`;
	const confirmed = helped.length >= several && helped.length > failed.length;
	const advice = confirmed
		? ['', '`confidence` may be `confirmed-by-users`, with these sources:', '', yaml(helped)]
		: [];
	return [heading, '', ...lines, ...advice].join('\n');
}

/** Somebody who reports twice is one person; the last word counts. */
function latestOfEach(outcomes: readonly Outcome[]): readonly Outcome[] {
	const byDay = outcomes.toSorted((a, b) => (a.issue.createdAt < b.issue.createdAt ? -1 : 1));
	return [...new Map(byDay.map((one) => [one.issue.author.login, one])).values()];
}

function yaml(outcomes: readonly Outcome[]): string {
	const items = outcomes.map(({ issue, version }) => {
		const number = issue.url.split('/').at(-1);
		return [
			`  - id: "report-${number}"`,
			`    url: ${JSON.stringify(issue.url)}`,
			`    title: "Did this help? (${number})"`,
			'    kind: "issue"',
			`    checked: "${issue.createdAt.slice(0, 10)}"`,
			`    establishes: ${JSON.stringify(`It worked with ${oneLine(version, 80)}.`)}`,
		].join('\n');
	});
	return ['```yaml', ...items, '```'].join('\n');
}

/** What an issue says, or a line about what is wrong with it. */
function outcomeOf(issue: Issue, entries: readonly EntryWithFixes[]): Outcome | string {
	const answers = answersIn(issue.body);
	const id = (answers.get('The page') ?? '').replace(/^.*\/errors\/|\/$/g, '');
	const entry = entries.find((one) => one.id === id);
	if (entry === undefined) return `- ${issue.url}: there is no entry "${oneLine(id, 80)}".`;
	const titles = [quickFix, ...entry.data.fixes.map(({ title }) => title)];
	const named = answers.get('The fix') ?? '';
	const fix = titles.find((title) => title.toLowerCase() === named.toLowerCase());
	if (fix === undefined) {
		const close = nearest(named, titles);
		const hint = close === undefined ? '' : ` Is "${close}" meant?`;
		return `- ${issue.url}: ${id} has no fix "${oneLine(named, 80)}".${hint}`;
	}
	const worked = answers.get('What happened') === 'It worked';
	const version = answers.get('The version of what printed the error, and your system') ?? '';
	return { issue, entry: id, fix, worked, version };
}

/** The answers to an issue form, by the labels of its fields, as GitHub writes them into the body. */
function answersIn(body: string): ReadonlyMap<string, string> {
	const parts = body.replaceAll('\r\n', '\n').split(/^### /m).slice(1);
	return new Map(
		parts.map((part): [string, string] => {
			const [label = '', ...rest] = part.split('\n');
			return [label.trim(), rest.join('\n').trim()];
		}),
	);
}
