import { describe, expect, test } from 'vitest';
import { check, github, json, terminal } from '#checks/index.ts';
import { corpusOf } from '#content/read/corpus.ts';
import { today } from './base.ts';
import { bodies } from './hostile/bodies.ts';
import { data } from './hostile/data.ts';
import { fields } from './hostile/fields.ts';
import { links } from './hostile/links.ts';

const hostile = [...bodies, ...links, ...fields, ...data];

describe('hostile entries are refused', () => {
	test('tries at least 60 things', () => {
		expect(hostile.length).toBeGreaterThanOrEqual(60);
	});

	test.each(hostile)('$attempt', async ({ files, code }) => {
		const report = await check(corpusOf(files), { today });
		expect(report.findings.map((one) => one.code)).toContain(code);
		expect(report.errors).toBeGreaterThan(0);
		expect(report.findings.map((one) => one.code)).not.toContain('KB001');
		expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
		expect(terminal.report(report)).not.toMatch(unprintable);
		expect(github.report(report)).not.toMatch(unprintable);
		expect(commandsIn(github.report(report))).toBe(report.findings.length);
		expect(JSON.parse(json.report(report))).toMatchObject({ errors: report.errors });
	});
});

/** Whatever could move the cursor, colour the terminal or turn the text around. */
const unprintable =
	/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/;

/** Lines that a runner of GitHub Actions would obey. */
function commandsIn(output: string): number {
	return output.split(/[\r\n]/).filter((line) => line.trimStart().startsWith('::')).length;
}
