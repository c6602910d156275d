import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { knowledgeOf } from '#cli/kb/knowledge.ts';
import { searchCommand } from '#cli/kb/search.ts';
import { call } from '../call.ts';

const knowledge = knowledgeOf(
	fileURLToPath(new URL('../../../../src/checks/example-content', import.meta.url)),
);
const search = searchCommand(() => knowledge);

const answer = `A tool call has no result
  Add a tool_result for each call to the next message.
  https://signpost.example.org/errors/example-api/result-is-missing/
`;

describe('kb search', () => {
	test('prints title, quick fix and URL of what has the words, the best first', async () => {
		const { code, stdout, stderr } = await call(search, ['tool', 'reslut', 'missing']);
		expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
		expect(stdout.slice(0, answer.length)).toBe(answer);
	});

	test('prints it as JSON with --json', async () => {
		const { stdout } = await call(search, ['--json', 'tool result missing']);
		expect(JSON.parse(stdout)[0]).toEqual({
			id: 'example-api/result-is-missing',
			title: 'A tool call has no result',
			quick_fix: 'Add a tool_result for each call to the next message.',
			retry: 'after-fix',
			url: 'https://signpost.example.org/errors/example-api/result-is-missing/',
		});
	});

	test('says that nothing has the words, with 1', async () => {
		expect(await call(search, ['zebra', 'crossing'])).toEqual({
			code: 1,
			stdout: 'No entry has these words.\n',
			stderr: '',
		});
	});

	test('asks for words when there are none', async () => {
		expect(await call(search, [])).toEqual({
			code: 2,
			stdout: '',
			stderr: 'Say what to search for, as in "kb search quota".\n',
		});
	});
});
