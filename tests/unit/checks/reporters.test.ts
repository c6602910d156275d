import { describe, expect, test } from 'vitest';
import { check, github, json, terminal, type Report } from '#checks/index.ts';
import { corpusOf } from '#content/read/corpus.ts';
import { baseFiles, replaced, today } from './base.ts';
import { entry } from '#checks/example.ts';

const broken = await check(corpusOf(replaced(entry, '"client"', '"cleint"')), { today });
const good = await check(corpusOf(baseFiles()), { today });

describe('reporters', () => {
	test('terminal: the file, the place, the line with a caret, what happened, what to do', () => {
		expect(terminal.report(broken)).toBe(`content/${entry}
     12:8  KB304  \`layer\` is "cleint", which is not an allowed value.  error: Value not allowed
           | layer: "cleint"
           |        ^
           Did you mean "client"? The allowed values are \`client\`, \`sdk\`, \`network\`, \`proxy\`, \`gateway\`, \`provider\`, \`account\`.
           https://signpost.example.org/contribute/checks/KB304/

1 error, 0 warnings; 7 files read.
`);
	});

	test('terminal: says when all is well', () => {
		expect(terminal.report(good)).toBe('No problems. 7 files read.\n');
	});

	test('terminal: colours only when asked to', () => {
		expect(terminal.report(broken, { colours: true })).toContain('\u001b[31mKB304');
	});

	test('terminal: keeps the caret in sight in a long line', async () => {
		const line = `${'word '.repeat(60)}tool_use ${'word '.repeat(60)}`;
		const report = await check(corpusOf(replaced(entry, 'A message calls', line)), { today });
		const [shown = '', caret = ''] = terminal.report(report).split('\n').slice(2, 4);
		expect(shown.slice(caret.indexOf('^'), caret.indexOf('^') + 8)).toBe('tool_use');
		expect(shown.length).toBeLessThan(120);
	});

	test('a line with a secret is printed by no finding, whichever check complains about it', async () => {
		const secret = `sk-ant-api03-${'aB3dE5fG7h'.repeat(9)}AA`;
		const files = replaced(
			entry,
			'A message calls',
			`Just use tool_use with ${secret}. A message calls`,
		);
		const report = await check(corpusOf(files), { today });
		const codes = report.findings.map(({ code }) => code);
		expect(codes.some((code) => code.startsWith('KB8'))).toBe(true);
		expect(codes.some((code) => code.startsWith('KB7'))).toBe(true);
		expect(terminal.report(report)).not.toContain(secret.slice(0, 20));
	});

	test('GitHub: one annotation per finding, with everything escaped that has a meaning there', () => {
		const [one] = broken.findings;
		if (one === undefined) throw new Error('There is a finding.');
		const odd = {
			...one,
			file: 'a,b:c%.mdx',
			message: 'x%0A::error::y\n::stop-commands::z',
			remedy: 'w.',
		};
		expect(github.report({ ...broken, findings: [odd] })).toBe(
			'::error file=a%2Cb%3Ac%25.mdx,line=12,col=8,title=KB304 Value not allowed::x%250A::error::y\\u{a}::stop-commands::z w. https://signpost.example.org/contribute/checks/KB304/\n' +
				'1 error, 0 warnings; 7 files read.\n',
		);
	});

	test('JSON: the same findings in the same order', () => {
		expect(JSON.parse(json.report(broken))).toEqual({
			version: 1,
			files: 7,
			errors: 1,
			warnings: 0,
			findings: broken.findings.map((one) => ({
				...one,
				help: 'https://signpost.example.org/contribute/checks/KB304/',
			})),
		});
		expect(json.report(broken)).toBe(json.report(structuredClone<Report>(broken)));
	});

	test('no reporter prints a secret', async () => {
		const key = `sk-${'ant-api03-Zm9vYmFyYmF6cXV4Zm9v'}`;
		const report = await check(corpusOf(replaced(entry, 'A message', `${key} a message`)), {
			today,
		});
		for (const reporter of [terminal, github, json]) {
			expect(reporter.report(report)).not.toContain('Zm9vYmFy');
		}
	});
});
