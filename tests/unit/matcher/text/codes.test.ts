import { expect, test } from 'vitest';
import { codesIn } from '#matcher/text/codes.ts';
import { undo } from '#matcher/text/undo.ts';

/** A text as it is pasted, and the code that it states. */
const stated: readonly (readonly [string, string])[] = [
	['{"error":{"details":{"error_code":"file_expired"}}}', 'file_expired'],
	['{\n  "code": "model_not_found"\n}', 'model_not_found'],
	['"{\\"details\\":{\\"error_code\\":\\"file_expired\\"}}"', 'file_expired'],
	['"{\\\\\\"error_code\\\\\\":\\\\\\"file_expired\\\\\\"}"', 'file_expired'],
	["{'error_code': 'file_expired'}", 'file_expired'],
	["  errorCode: 'file_expired',", 'file_expired'],
	['ErrorDetails(error_code="file_expired")', 'file_expired'],
	['x-error-code: file_expired', 'file_expired'],
	['"status": "RESOURCE_EXHAUSTED"', 'RESOURCE_EXHAUSTED'],
	['"reason": "API_KEY_INVALID"', 'API_KEY_INVALID'],
	["  code: 'ECONNREFUSED',", 'ECONNREFUSED'],
	['{"jsonrpc":"2.0","error":{"code":-32601,"message":"x"}}', '-32601'],
	['McpError: MCP error -32601: nope', '-32601'],
	['JSON-RPC error (-32601)', '-32601'],
	['request refused (file_expired)', 'file_expired'],
	['file_expired', 'file_expired'],
	['`file_expired`\n', 'file_expired'],
	['-32601', '-32601'],
];

test.each(stated)('%s states %s', (text, code) => {
	expect(codesIn(undo(text).text).map(({ value }) => value)).toContain(code);
});

const prose = [
	'the file_expired flag was set',
	'2026-32601 rows',
	'5 -32601 = -32596',
	'at main.js:-32601',
	'the code is in the repository',
	'status 429 on line 429',
];

test.each(prose)('%s states no code', (text) => {
	const values = codesIn(undo(text).text).map(({ value }) => value);
	expect(values).not.toContain('file_expired');
	expect(values).not.toContain('-32601');
	expect(values).not.toContain('429');
});
