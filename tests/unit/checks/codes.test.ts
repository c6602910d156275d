import { describe, expect, test } from 'vitest';
import { allCodes, groups, shownExamples } from '#checks/codes.ts';
import { exampleContent } from '#checks/example-content.ts';

const base = exampleContent();

describe('the pages about codes', () => {
	test('come in the order of the codes, each in a group', () => {
		const codes = allCodes.map(({ code }) => code);
		expect(codes).toEqual(codes.toSorted());
		const digits = codes.map((code) => code.charAt(2));
		expect([...new Set(digits)]).toEqual(Object.keys(groups));
	});

	test('show the mistake, what is right, the report and the remedy', async () => {
		expect(await shownExamples('KB112', base)).toEqual([
			{
				mistake: 'spaces at the end of a line',
				files: [
					{
						path: 'content/errors/example-api/result-is-missing.mdx',
						wrong: 'retry:··',
						right: 'retry:',
					},
				],
				report: `content/errors/example-api/result-is-missing.mdx
     13:7  KB112  1 line has trailing whitespace.  warning: Trailing whitespace
           | retry:
           |       ^
           Run \`npm run check -- --fix\` to remove it.
           https://signpost.example.org/contribute/checks/KB112/`,
				remedy: 'Run `npm run check -- --fix` to remove it.',
			},
		]);
	});

	test.each([
		['KB103', 'of a link, which has no text', ''],
		['KB105', 'of a file that is too large to be read', ''],
		['KB106', 'of a line that is too long, its beginning', /^A message calls a tool, .{80,}…$/],
		['KB111', 'of a hidden character, its code point', /^A message \\u\{202e\} calls/],
	] as const)('%s: show %s', async (code, _, wrong) => {
		const [first] = await shownExamples(code, base);
		expect(first?.files[0]?.wrong).toMatch(wrong === '' ? /^$/ : wrong);
	});

	test.each(allCodes)('$code has a report for each mistake', async ({ code, title, level }) => {
		for (const { report, remedy } of await shownExamples(code, base)) {
			expect(report).toMatch(
				new RegExp(`^content/[^\n]+\n +[-\\d:]+  ${code}  .+  ${level}: ${title}\n`),
			);
			expect(report).toContain(`/contribute/checks/${code}/`);
			expect(remedy).not.toBe('');
		}
	});
});
