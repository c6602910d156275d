import { expect, test } from 'vitest';
import { usualFor } from '#witness/scene/mcp-http.ts';

const ask = (method: string, rest: object = { id: 1 }) =>
	JSON.stringify({ jsonrpc: '2.0', method, ...rest });

test('the method that an answer belongs to is left to the answer', () => {
	expect(usualFor('tools/call', 'POST', ask('tools/call'))).toBeUndefined();
});

test('an initialization opens a session in the version that is asked for', () => {
	const asked = ask('initialize', { id: 0, params: { protocolVersion: '2025-11-25' } });
	expect(usualFor('tools/call', 'POST', asked)).toMatchObject({
		status: 200,
		headers: { 'mcp-session-id': expect.any(String) as string },
		json: { id: 0, result: { protocolVersion: '2025-11-25', capabilities: { tools: {} } } },
	});
});

test.each([
	['a notification is taken', 'POST', ask('notifications/initialized', {}), 202],
	['there is no stream to open', 'GET', '', 405],
	['there is no session to end', 'DELETE', '', 405],
	['what it does not know is an error of the protocol', 'POST', ask('server/discover'), 200],
])('%s', (_, verb, asked, status) => {
	expect(usualFor('tools/call', verb, asked)).toMatchObject({ status });
});
