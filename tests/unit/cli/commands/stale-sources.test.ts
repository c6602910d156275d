import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { staleSources } from '#cli/commands/stale-sources.ts';
import { call } from '../call.ts';

const fixtures = fileURLToPath(new URL('../../../../src/checks/example-content', import.meta.url));
const content = ['--content', fixtures];

describe('npm run stale-sources', () => {
	test('prints nothing while all sources are fresh', async () => {
		expect(await call(staleSources, content)).toEqual({ code: 0, stdout: '', stderr: '' });
	});

	test('prints the files with the lines of what is too old', async () => {
		const { code, stdout } = await call(staleSources, [...content, '--today', '2036-02-01']);
		expect(code).toBe(0);
		expect(stdout).toMatch(
			/\n- `\S+\/errors\/example-api\/too-many-words\.mdx`: 1 date, line 35\n/,
		);
	});

	test.each([
		[['--today', 'tomorrow'], '"tomorrow" is not a date (YYYY-MM-DD).\n'],
		[['--today', '2026-02-30'], '"2026-02-30" is not a date (YYYY-MM-DD).\n'],
	])('answers %j with what is wrong', async (args, stderr) => {
		expect(await call(staleSources, args)).toEqual({ code: 2, stdout: '', stderr });
	});
});
