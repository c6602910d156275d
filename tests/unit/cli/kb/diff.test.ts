import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { diffCommand } from '#cli/kb/diff.ts';
import { call } from '../call.ts';

const corpus = '"known to both"\n\n{"text":"known to the new one"}\n';
let folder: string;

/** A bundle whose matcher knows each text that has a word. */
function bundle(name: string, word: string): string {
	const at = join(folder, name);
	mkdirSync(at);
	writeFileSync(
		join(at, 'kb.mjs'),
		`import { readFileSync } from 'node:fs';
for (const [i, line] of readFileSync(0, 'utf8').split('\\n').entries()) {
	if (line === '') continue;
	const hits = line.includes('${word}') ? [{ id: 'a/b', confidence: 'exact' }] : [];
	console.log(JSON.stringify({ line: i + 1, hits }));
}`,
	);
	return at;
}
let old: string;
let now: string;

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'kb-diff-'));
	old = bundle('old', 'both');
	now = bundle('new', 'known');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('kb diff', () => {
	test('shows each text that another release answers differently, with 1', async () => {
		expect(await call(diffCommand, [old, now], { input: corpus })).toEqual({
			code: 1,
			stdout:
				'3: {"text":"known to the new one"}\n  - nothing\n  + a/b (exact)\nDifferent answers: 1 of 2.\n',
			stderr: '',
		});
	});

	test('prints them as JSON with --json', async () => {
		const { stdout } = await call(diffCommand, ['--json', old, now], { input: corpus });
		expect(
			stdout
				.trim()
				.split('\n')
				.map((line) => JSON.parse(line)),
		).toEqual([
			{ line: 3, text: '{"text":"known to the new one"}', before: 'nothing', after: 'a/b (exact)' },
		]);
	});

	test('says that nothing differs, with 0', async () => {
		expect(await call(diffCommand, [now, now], { input: corpus })).toEqual({
			code: 0,
			stdout: 'Different answers: 0 of 2.\n',
			stderr: '',
		});
	});

	test.each([
		[['here'], 'Say which two bundles, as in "kb diff OLD NEW < corpus.jsonl".\n'],
		[['nowhere', 'here'], 'There is no kb.mjs in "nowhere".\n'],
	])('answers %j with what is wrong', async (args, stderr) => {
		expect(await call(diffCommand, args)).toEqual({ code: 2, stdout: '', stderr });
	});
});
