import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { issuesIn, outcomesReport } from '#review/outcomes.ts';

const entries = [
	{ id: 'widget-api/too-many', data: { fixes: [{ title: 'Send fewer widgets' }] } },
] as unknown as Parameters<typeof outcomesReport>[1];

const issue = (number: number, login: string, outcome: string, changes: Partial<Fields> = {}) => {
	const fields: Fields = {
		'The page': 'widget-api/too-many',
		'What happened': outcome,
		'The fix': 'Send fewer widgets',
		'The version of what printed the error, and your system': 'Widget 1.2 on Linux',
		'What else we should know': '_No response_',
		...changes,
	};
	return {
		url: `https://example.test/issues/${number}`,
		createdAt: `2026-11-0${number}T10:00:00Z`,
		author: { login },
		body: Object.entries(fields)
			.map(([label, text]) => `### ${label}\r\n\r\n${text}\r\n`)
			.join('\r\n'),
	};
};
type Fields = Record<string, string>;

test('a fix that helped several people may be called confirmed, with their reports as sources', () => {
	const issues = [
		issue(1, 'ann', 'It worked'),
		issue(2, 'ben', 'It did not help'),
		issue(3, 'cem', 'It worked'),
	];
	expect(outcomesReport(issues, entries)).toBe(`## widget-api/too-many: Send fewer widgets

Helped 2 people, did not help 1.

- worked: Widget 1.2 on Linux, https://example.test/issues/1
- worked: Widget 1.2 on Linux, https://example.test/issues/3
- did not help: Widget 1.2 on Linux, https://example.test/issues/2

\`confidence\` may be \`confirmed-by-users\`, with these sources:

\`\`\`yaml
  - id: "report-1"
    url: "https://example.test/issues/1"
    title: "Did this help? (1)"
    kind: "issue"
    checked: "2026-11-01"
    establishes: "It worked with Widget 1.2 on Linux."
  - id: "report-3"
    url: "https://example.test/issues/3"
    title: "Did this help? (3)"
    kind: "issue"
    checked: "2026-11-03"
    establishes: "It worked with Widget 1.2 on Linux."
\`\`\`
`);
});

test.each([
	['one person', [issue(1, 'ann', 'It worked'), issue(2, 'ann', 'It worked')]],
	[
		'as many whom it did not help',
		['ann', 'ben'].flatMap((login, i) => [
			issue(i + 1, login, 'It worked'),
			issue(i + 3, `${login}-2`, 'It helped, and the error came back'),
		]),
	],
])('%s is not enough', (_, issues) => {
	expect(outcomesReport(issues, entries)).not.toContain('confirmed-by-users');
});

test('the quick fix counts too, and the page may be named by its URL', () => {
	const named = {
		'The page': 'https://kb.test/errors/widget-api/too-many/',
		'The fix': 'quick fix',
	};
	expect(outcomesReport([issue(1, 'ann', 'It worked', named)], entries)).toContain(
		'## widget-api/too-many: Quick fix\n\nHelped 1 person, did not help 0.',
	);
});

test('a report that names no page or no fix of it is listed, on one line', () => {
	const issues = [
		issue(1, 'ann', 'It worked', { 'The page': '# none\nsuch' }),
		issue(2, 'ben', 'It worked', { 'The fix': 'Send fewer widget' }),
	];
	expect(outcomesReport(issues, entries)).toBe(`## Not clear

- https://example.test/issues/1: there is no entry "# none such".
- https://example.test/issues/2: widget-api/too-many has no fix "Send fewer widget". Is "Send fewer widgets" meant?
`);
});

test('without reports it says so', () => {
	expect(outcomesReport(issuesIn('[]'), entries)).toBe('No reports.\n');
});

test('the labels that are read are those of the form', () => {
	const form = parse(readFileSync('.github/ISSUE_TEMPLATE/did-this-help.yml', 'utf8')) as {
		body: { attributes: { label: string; options?: string[] } }[];
	};
	const labels = form.body.map(({ attributes }) => attributes.label);
	const { body } = issue(1, 'ann', 'It worked');
	expect(labels.filter((label) => body.includes(`### ${label}\r\n`))).toEqual(labels);
	expect(form.body.flatMap(({ attributes }) => attributes.options ?? [])).toContain('It worked');
});

test('fixes stand by page and title, each under its own heading', () => {
	const issues = [
		issue(1, 'ann', 'It worked'),
		issue(2, 'ben', 'It worked', { 'The fix': 'Quick fix' }),
	];
	expect(outcomesReport(issues, entries)).toBe(`## widget-api/too-many: Quick fix

Helped 1 person, did not help 0.

- worked: Widget 1.2 on Linux, https://example.test/issues/2

## widget-api/too-many: Send fewer widgets

Helped 1 person, did not help 0.

- worked: Widget 1.2 on Linux, https://example.test/issues/1
`);
});

test('of two reports of one person the later one counts, in whichever order they come', () => {
	const issues = [issue(3, 'ann', 'It did not help'), issue(1, 'ann', 'It worked')];
	expect(outcomesReport(issues, entries)).toContain('Helped 0 people, did not help 1.');
	expect(outcomesReport(issues.toReversed(), entries)).toContain(
		'Helped 0 people, did not help 1.',
	);
});

test('a report that leaves its fields out, or writes a heading of its own, is read as far as it goes', () => {
	const empty = { ...issue(1, 'ann', ''), body: 'No form at all' };
	const far = issue(2, 'ben', 'It worked', { 'The fix': 'Paint the house' });
	const said = issue(3, 'cem', 'It worked', {
		'What else we should know': 'We wrote ### The fix in the log.',
	});
	expect(outcomesReport([empty, far, said], entries))
		.toBe(`## widget-api/too-many: Send fewer widgets

Helped 1 person, did not help 0.

- worked: Widget 1.2 on Linux, https://example.test/issues/3

## Not clear

- https://example.test/issues/1: there is no entry "".
- https://example.test/issues/2: widget-api/too-many has no fix "Paint the house".
`);
});

test.each([
	['an address that is not https', { url: 'http://example.test/issues/1' }],
	['a scheme that only ends like it', { url: 'xhttps://example.test/issues/1' }],
	['a scheme that only begins like it', { url: 'httpsx://example.test/issues/1' }],
	['no author', { author: {} }],
	['no day', { createdAt: 'yesterday' }],
])('an issue with %s is refused', (_, change) => {
	const text = JSON.stringify([{ ...issue(1, 'ann', 'It worked'), ...change }]);
	expect(() => issuesIn(text)).toThrow(/url|login|createdAt/);
});
