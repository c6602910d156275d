import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { knowledgeOf } from '#cli/kb/knowledge.ts';
import { matchCommand } from '#cli/kb/match.ts';
import { call } from '../call.ts';

const knowledge = knowledgeOf(
	fileURLToPath(new URL('../../../../src/checks/example-content', import.meta.url)),
);
const match = matchCommand(() => knowledge);

const known =
	'  ⎿  API Error: 400 messages.4: the tool call call_01EXAMPLE was left\n     without an answer\n';

const answer = `A tool call has no result (exact: 8 of 8 fixed words, in order, over 2 lines; HTTP 400 agrees)
  Add a tool_result for each call to the next message.
  https://signpost.example.org/errors/example-api/result-is-missing/
`;

describe('kb match', () => {
	test('prints the title, why, the quick fix and the URL of what it recognises', async () => {
		expect(await call(match, [], { input: known })).toEqual({
			code: 0,
			stdout: answer,
			stderr: '',
		});
	});

	test('prints the title in bold where colours are shown', async () => {
		const { stdout } = await call(match, [], { input: known, colours: true });
		expect(stdout).toBe(answer.replace('A tool call has no result', '\u001b[1m$&\u001b[22m'));
	});

	test('reads a file', async () => {
		const folder = mkdtempSync(join(tmpdir(), 'kb-'));
		writeFileSync(join(folder, 'error.log'), known);
		const { stdout } = await call(match, [join(folder, 'error.log')]);
		rmSync(folder, { recursive: true });
		expect(stdout).toBe(answer);
	});

	test('asks for the paste at a terminal, on standard error', async () => {
		const { stdout, stderr } = await call(match, [], { input: `${known}\u0004`, typing: {} });
		expect(stdout).toBe(answer);
		expect(stderr).toMatch(/^Paste the error as it was printed, then press Enter and Ctrl\+D\.\n/);
	});

	test('is cancelled at a terminal with Ctrl+C', async () => {
		const { code, stderr } = await call(match, [], { input: 'API Error\u0003', typing: {} });
		expect([code, stderr.split('\n').at(-2)]).toEqual([130, 'Cancelled.']);
	});

	test('says that nothing matches, with 1', async () => {
		expect(await call(match, [], { input: 'make: *** [all] Error 2' })).toEqual({
			code: 1,
			stdout: 'No entry matches this text.\n',
			stderr: '',
		});
	});

	test('prints the matches as JSON with --json', async () => {
		const { stdout } = await call(match, ['--json'], { input: known });
		expect(JSON.parse(stdout)).toEqual([
			{
				id: 'example-api/result-is-missing',
				confidence: 'exact',
				title: 'A tool call has no result',
				quick_fix: 'Add a tool_result for each call to the next message.',
				retry: 'after-fix',
				url: 'https://signpost.example.org/errors/example-api/result-is-missing/',
				why: '8 of 8 fixed words, in order, over 2 lines; HTTP 400 agrees',
				values: { index: '4', call_id: 'call_01EXAMPLE' },
			},
		]);
	});

	test('answers line by line with --jsonl', async () => {
		const input = `${JSON.stringify(known)}\n\n{"text":"nothing"}\n`;
		const { code, stdout } = await call(match, ['--jsonl'], { input });
		const lines = stdout.trim().split('\n');
		const found = lines
			.map((line) => JSON.parse(line))
			.map(({ line, hits }) => [line, hits.length]);
		expect({ code, found }).toEqual({
			code: 0,
			found: [
				[1, 1],
				[3, 0],
			],
		});
	});

	test.each([
		[['--jsonl'], 'Line 2 is neither a JSON string nor an object with a "text".\n'],
		[['no-such-file.log'], 'The file "no-such-file.log" cannot be read.\n'],
	])('answers %j with what is wrong', async (args, stderr) => {
		const result = await call(match, args, { input: '"fine"\nnot json' });
		expect(result).toMatchObject({ code: 2, stderr });
	});
});
