import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { merged, writeRuns } from '#witness/proofs/record.ts';
import { digestOf } from '#content/model/proofs.ts';
import { quickFix } from '#schema/proof.ts';
import { exampleEntry } from '../../../fixtures/example-entry.ts';

const { data } = exampleEntry({});
const digest = digestOf(data, quickFix) ?? '';
const run = { fix: quickFix, with: { sdk: '1.0.0' }, platform: 'Linux', on: '2026-11-20' };

test.each([
	['with the same, keeps its day', { ...run, on: '2026-11-26' }, '2026-11-20'],
	[
		'with another release, has the new day',
		{ ...run, with: { sdk: '2.0.0' }, on: '2026-11-26' },
		'2026-11-26',
	],
])('a fix that is run again %s', (_, again, on) => {
	expect(merged(data, [{ ...run, digest }], [again])).toEqual([{ ...again, on, digest }]);
});

test('runs of fixes that are gone go, others stay', () => {
	const known = [
		{ ...run, digest },
		{ ...run, fix: 'Unmake it', digest },
	];
	expect(merged(data, known, [])).toEqual([{ ...run, digest }]);
});

test('an entry of which nothing holds has no file', () => {
	const folder = mkdtempSync(join(tmpdir(), 'proofs-'));
	const entry = { id: 'widget-api/not-found', data };
	const file = join(folder, 'proofs/widget-api/not-found.yml');
	try {
		expect(writeRuns(folder, entry, [])).toBe(false);
		expect(existsSync(file)).toBe(false);
		expect(writeRuns(folder, entry, [run])).toBe(true);
		expect(existsSync(file)).toBe(true);
	} finally {
		rmSync(folder, { recursive: true });
	}
});
