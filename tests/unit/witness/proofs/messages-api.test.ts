import { expect, test } from 'vitest';
import { secrets } from '#witness/driver.ts';
import { messagesApi } from '#witness/proofs/messages-api.ts';
import { neighbours } from '#witness/proofs/neighbours.ts';

const user = (content: unknown = 'Hello') => ({ role: 'user', content });
const assistant = (content: unknown) => ({ role: 'assistant', content });
const call = (id: string) => ({ type: 'tool_use', id, name: 'look', input: {} });
const result = (id: string) => ({ type: 'tool_result', tool_use_id: id, content: 'Seen.' });
const tool = (name: string, input_schema: object = { type: 'object' }) => ({ name, input_schema });
const marked = { type: 'text', text: 'x', cache_control: { type: 'ephemeral' } };

/** What a request lacks or has too much of, and the answer; beside each the nearest request that passes. */
const requests: readonly [answer: string, refused: object, passes: object][] = [
	['non-empty-content', { messages: [user(), assistant([]), user()] }, { messages: [user()] }],
	['empty-text', { messages: [user([{ type: 'text', text: ' ' }])] }, { messages: [user('a')] }],
	['cache-control', { system: Array(5).fill(marked) }, { system: Array(4).fill(marked) }],
	['tool-names-unique', { tools: [tool('a'), tool('a')] }, { tools: [tool('a'), tool('b')] }],
	['tool-name-pattern', { tools: [tool('a.b')] }, { tools: [tool('a_b')] }],
	['tool-schema-anyof', { tools: [tool('a', { anyOf: [] })] }, { tools: [tool('a')] }],
	[
		'property-keys',
		{ tools: [tool('a', { properties: { 'a b': {} } })] },
		{ tools: [tool('a', { properties: { a_b: {} } })] },
	],
	[
		'tool-use-no-result',
		{ messages: [user(), assistant([call('a')]), user('Well?')] },
		{ messages: [user(), assistant([call('a')]), user([result('a')])] },
	],
	[
		'unexpected-tool-use-id',
		{ messages: [user(), assistant('Hm.'), user([result('a')])] },
		{ messages: [user(), assistant([call('a')]), user([result('a')])] },
	],
	[
		'multiple-tool-results',
		{ messages: [user(), assistant([call('a')]), user([result('a'), result('a')])] },
		{ messages: [user(), assistant([call('a'), call('b')]), user([result('a'), result('b')])] },
	],
	[
		'tool-use-ids-unique',
		{ messages: [user(), assistant([call('a'), call('a')]), user([result('a')])] },
		{ messages: [user(), assistant([call('a')]), user([result('a')])] },
	],
	[
		'prefill',
		{ messages: [user(), assistant('{')] },
		{ messages: [user(), assistant('{'), user()] },
	],
	[
		'thinking-budget',
		{ model: 'claude-haiku-4-5', thinking: { type: 'enabled', budget_tokens: 1024 } },
		{
			model: 'claude-haiku-4-5',
			max_tokens: 1025,
			thinking: { type: 'enabled', budget_tokens: 1024 },
		},
	],
	[
		'thinking-enabled-unsupported',
		{ thinking: { type: 'enabled' } },
		{ thinking: { type: 'adaptive' } },
	],
	[
		'thinking-disabled-unsupported',
		{ thinking: { type: 'disabled' } },
		{ thinking: { type: 'between_tools' } },
	],
	[
		'adaptive-unsupported',
		{ model: 'claude-haiku-4-5', thinking: { type: 'adaptive' } },
		{ model: 'claude-opus-4-6', thinking: { type: 'adaptive' } },
	],
	[
		'effort-unsupported',
		{ model: 'claude-haiku-4-5', output_config: { effort: 'low' } },
		{ model: 'claude-haiku-5-5', output_config: { effort: 'low' } },
	],
	['max-tokens-over-model', { max_tokens: 128_001 }, { max_tokens: 128_000 }],
	[
		'thinking-budget-minimum',
		{ model: 'claude-haiku-4-5', thinking: { type: 'enabled', budget_tokens: 1023 } },
		{
			model: 'claude-haiku-4-5',
			max_tokens: 1025,
			thinking: { type: 'enabled', budget_tokens: 1024 },
		},
	],
	['temperature-deprecated', { temperature: 0.2 }, { temperature: 1 }],
	[
		'temperature-thinking',
		{ model: 'claude-opus-4-6', temperature: 0.2, thinking: { type: 'adaptive' } },
		{ model: 'claude-opus-4-6', temperature: 0.2 },
	],
	['role-system', { messages: [{ role: 'system', content: 'x' }, user()] }, { system: 'x' }],
	['unknown-tag-content', { messages: [user([{ type: 'image_url' }])] }, { messages: [user()] }],
	['stop-sequences', { stop_sequences: ['\n'] }, { stop_sequences: ['END'] }],
	['user-id-email', { metadata: { user_id: 'a@b.example' } }, { metadata: { user_id: 'a' } }],
	[
		'output-schema',
		{ output_config: { format: { schema: { type: 'object' } } } },
		{ output_config: { format: { schema: { type: 'object', additionalProperties: false } } } },
	],
	[
		'tool-use-id-pattern',
		{ messages: [user(), assistant([call('a:1')]), user([result('a:1')])] },
		{ messages: [user(), assistant([call('a_1')]), user([result('a_1')])] },
	],
	[
		'temperature-top-p',
		{ model: 'claude-sonnet-4-6', temperature: 0.2, top_p: 0.9 },
		{ model: 'claude-sonnet-4-6', temperature: 0.2 },
	],
];

const answerTo = (body: object, path = '/v1/messages', headers = {}) => {
	const whole = { model: 'claude-sonnet-5-5', max_tokens: 1024, messages: [user()], ...body };
	const signed = { 'x-api-key': secrets.key, ...headers };
	const text = JSON.stringify(whole);
	return messagesApi()({ method: 'POST', path, headers: signed, text, body: whole, at: 0 });
};

test.each(requests)('400-%s is for just that', (answer, refused, passes) => {
	expect(answerTo(refused)).toBe(`anthropic/400-${answer}`);
	expect(answerTo(passes)).toBeUndefined();
});

test.each(Object.entries(neighbours))('a sound history passes: %s', (_, messages) => {
	expect(answerTo({ messages })).toBeUndefined();
});

test('half a character is seen in the bytes, where JSON has escaped it', () => {
	expect(answerTo({ messages: [user('\ud83d')] })).toBe('anthropic/400-no-low-surrogate');
	expect(answerTo({ messages: [user('\\ud83d \ud83d\ude42')] })).toBeUndefined();
});

test('another key is refused', () => {
	const key = { 'x-api-key': 'sk-ant-other' };
	expect(answerTo({}, '/v1/messages', key)).toBe('anthropic/401-x-api-key');
});

test('what only some servers refuse is refused when a proof asks for it', () => {
	const messages = [user(), user()];
	const body = { messages };
	const asked = { method: 'POST', path: '/v1/messages', headers: { 'x-api-key': secrets.key } };
	const one = { ...asked, text: '', body, at: 0 };
	expect(messagesApi()(one)).toBeUndefined();
	const gateway = messagesApi(['anthropic/400-roles-alternate']);
	expect(gateway(one)).toBe('anthropic/400-roles-alternate');
});
