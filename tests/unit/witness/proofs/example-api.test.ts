import { describe, expect, test } from 'vitest';
import { secrets } from '#witness/driver.ts';
import type { Asked } from '#witness/proofs/api.ts';
import { exampleApi } from '#witness/proofs/example-api.ts';

const asked = (path: string, body?: unknown): Asked => ({
	method: body === undefined ? 'GET' : 'POST',
	path,
	headers: { 'x-api-key': secrets.key, 'host': '127.0.0.1:1' },
	text: JSON.stringify(body ?? ''),
	body,
	at: 0,
});
const params = { model: 'claude-haiku-4-5', max_tokens: 8 };
const user = { role: 'user', content: 'Hello' };
const prefill = { role: 'assistant', content: 'The answer is ( ' };

describe('exampleApi', () => {
	test('judges each request of a batch like a single one', () => {
		const items = [{ custom_id: 'a', params: { ...params, messages: [user, prefill] } }];
		const refused = exampleApi()(asked('/v1/messages/batches', { requests: items }), []);
		expect(refused).toBe('anthropic/400-trailing-whitespace');
	});

	test('gives a line for each request of a batch when its results are read', () => {
		const api = exampleApi();
		const items = ['a', 'b'].map((id) => ({
			custom_id: id,
			params: { ...params, messages: [user] },
		}));
		api(asked('/v1/messages/batches', { requests: items }), []);
		const reply = api(asked('/v1/messages/batches/msgbatch_1/results'), []);
		const body = typeof reply === 'object' && reply.gives === 'response' ? reply.body : '';
		const lines = body
			?.trim()
			.split('\n')
			.map((line) => JSON.parse(line));
		expect(lines?.map(({ custom_id, result }) => [custom_id, result.type])).toEqual([
			['a', 'succeeded'],
			['b', 'succeeded'],
		]);
	});
});
