import { describe, expect, test } from 'vitest';
import { codesCommand } from '#cli/kb/codes.ts';
import type { Knowledge } from '#cli/kb/knowledge.ts';
import { call } from '../call.ts';
import { bundle } from './bundle.ts';

const url = 'https://signpost.example.org/reference/codes/example/';
const known: Knowledge = {
	...bundle.knowledge(),
	codes: [
		{
			code: 'file_expired',
			list: 'Error codes of the Example API',
			http_status: 404,
			meaning: 'The file is gone; upload it again.',
			retry: 'after-fix',
			url: `${url}#file_expired`,
		},
		{
			code: '-32001',
			list: 'Error codes of MCP',
			meaning: 'The request timed out.',
			retry: 'backoff',
			entry: 'mcp/request-timed-out',
			url: `${url}#-32001`,
		},
	],
};
const codes = codesCommand(() => known);

describe('kb codes', () => {
	test.each([
		[
			[],
			0,
			'file_expired (HTTP 404): The file is gone; upload it again.\n-32001: The request timed out.\n',
		],
		[
			['FILE_EXPIRED'],
			0,
			`file_expired (Error codes of the Example API, HTTP 404)\n  The file is gone; upload it again. Retry after the fix.\n  ${url}#file_expired\n`,
		],
		[
			['--', '-32001'],
			0,
			`-32001 (Error codes of MCP)\n  The request timed out. Retry with backoff.\n  ${url}#-32001\n  kb show mcp/request-timed-out\n`,
		],
		[['nope'], 1, 'No list has this code.\n'],
	])('%j', async (args, code, stdout) => {
		expect(await call(codes, args)).toEqual({ code, stdout, stderr: '' });
	});

	test('prints them as JSON with --json', async () => {
		const { stdout } = await call(codes, ['--json', 'file_expired']);
		expect(JSON.parse(stdout)).toEqual([known.codes[0]]);
	});
});
