import { describe, expect, test } from 'vitest';
import { readFacts } from '#matcher/index.ts';
import type { Facts } from '#matcher/index.ts';

const cases: readonly (readonly [string, Facts])[] = [
	[
		'API Error: 529 {"type":"error","error":{"type":"overloaded_error","message":"Overloaded"},"request_id":"req_011CabcdEFGH"}',
		{
			status: 529,
			type: 'overloaded_error',
			message: 'Overloaded',
			request_id: 'req_011CabcdEFGH',
		},
	],
	[
		"anthropic.BadRequestError: Error code: 400 - {'type': 'error', 'error': {'type': 'invalid_request_error', 'message': 'roles must alternate'}}",
		{
			status: 400,
			type: 'invalid_request_error',
			message: 'roles must alternate',
			exception: 'anthropic.BadRequestError',
		},
	],
	['{"message":"{\\"error\\":{\\"message\\":\\"the inner one\\"}}"}', { message: 'the inner one' }],
	[
		'{"jsonrpc":"2.0","error":{"code":-32000,"message":"Connection closed"}}',
		{ code: '-32000', message: 'Connection closed' },
	],
	["  errno: -111,\n  code: 'ECONNREFUSED',\n  syscall: 'connect'", { code: 'ECONNREFUSED' }],
	['npm error code ENOTEMPTY\nClaude Code process exited with code 1', {}],
	['HTTP/1.1 429 Too Many Requests', { status: 429 }],
	["headers: { 'retry-after': '37', 'x-should-retry': 'true' }", { retry_after: '37' }],
	['< Retry-After: 120', { retry_after: '120' }],
	['Retry-After: 12:30', {}],
	['it took 404 seconds and 500 tries', {}],
	['', {}],
];

describe('readFacts', () => {
	for (const [pasted, facts] of cases) {
		test(`${JSON.stringify(pasted.slice(0, 50))} says ${JSON.stringify(facts).slice(0, 60)}`, () => {
			expect(readFacts(pasted)).toEqual(facts);
		});
	}
});
