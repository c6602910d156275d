import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { radar } from '#cli/commands/radar.ts';
import { drivers } from '#witness/drivers.ts';
import { call } from '../call.ts';

const names = drivers.map(({ name }) => name).join(', ');

test.each([
	[
		['--only', 'moon'],
		'There is no part "moon". The parts are releases, printed, codes, models, coverage, stale, shipped.',
	],
	[['--run', '--client', 'netscape'], `There is no client "netscape". The clients are ${names}.`],
	[['--content', '/no/such/folder'], 'There is no folder "/no/such/folder".'],
	[['--today', 'now'], '"now" is not a date (YYYY-MM-DD).'],
])('npm run radar -- %j says what is wrong', async (args, problem) => {
	expect(await call(radar, args)).toEqual({ code: 2, stdout: '', stderr: `${problem}\n` });
});

test('npm run radar -- --report writes the report, and prints nothing', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'radar-'));
	const file = join(folder, 'report.md');
	try {
		const args = ['--only', 'stale', '--today', '2026-12-01', '--report', file];
		expect(await call(radar, args)).toEqual({ code: 0, stdout: '', stderr: '' });
		expect(readFileSync(file, 'utf8')).toMatch(
			/^What the radar saw on 2026-12-01\.\n\n## Stale pages\n\n\d+ entr/,
		);
	} finally {
		rmSync(folder, { recursive: true });
	}
});
