import { expect, test } from 'vitest';
import { secrets } from '#witness/driver.ts';
import type { Asked } from '#witness/proofs/api.ts';
import { bedrockApi } from '#witness/proofs/apis/bedrock.ts';
import { deepSeekApi, openRouterApi } from '#witness/proofs/apis/compatible.ts';
import { geminiApi } from '#witness/proofs/apis/gemini.ts';
import { openAiApi } from '#witness/proofs/apis/openai.ts';

const asked = (path: string, body: object, headers: Asked['headers'] = {}): Asked => ({
	method: 'POST',
	path,
	body,
	text: JSON.stringify(body),
	headers: {
		'authorization': `Bearer ${secrets.bearer}`,
		'x-goog-api-key': secrets.bearer,
		...headers,
	},
	at: 0,
});
const user = { role: 'user', content: 'Hello' };
const model = 'gpt-5.6-luna';
const call = { type: 'function_call', call_id: 'a', name: 'look', arguments: '{}' };
const output = { type: 'function_call_output', call_id: 'a', output: 'Seen.' };
const search = { type: 'web_search' };
const thought = { type: 'reasoning', id: 'rs_1', summary: [] };
const calls = { role: 'assistant', content: '', tool_calls: [{ id: 'a', type: 'function' }] };
const result = { role: 'tool', tool_call_id: 'a', content: 'Seen.' };
const offered = (parameters: object) => ({
	input: 'Hello',
	tools: [{ type: 'function', name: 'look', parameters }],
});
const strict = (schema: object) => ({ input: 'Hello', text: { format: { strict: true, schema } } });
const closed = { type: 'object', properties: { a: {} }, additionalProperties: false };

/** What a request to OpenAI has too much or too little of, and the answer; beside each the nearest that passes. */
const toOpenAi: readonly [answer: string, path: string, refused: object, passes: object][] = [
	['model-not-found', 'responses', { model: 'gpt-4' }, {}],
	['max-tokens-unsupported', 'chat/completions', { max_tokens: 9 }, { max_completion_tokens: 9 }],
	['temperature-unsupported', 'responses', { temperature: 0 }, { temperature: 1 }],
	[
		'unsupported-effort',
		'responses',
		{ reasoning: { effort: 'none' } },
		{ reasoning: { effort: 'low' } },
	],
	[
		'tools-too-long',
		'responses',
		{ tools: Array(129).fill(search) },
		{ tools: Array(128).fill(search) },
	],
	['schema-not-object', 'responses', offered({ type: 'array' }), offered({ type: 'object' })],
	[
		'array-missing-items',
		'responses',
		offered({ type: 'object', properties: { a: { type: 'array' } } }),
		offered({ type: 'object', properties: { a: { type: 'array', items: {} } } }),
	],
	[
		'strict-additional-properties',
		'responses',
		strict({ type: 'object' }),
		strict({ type: 'object', additionalProperties: false }),
	],
	['strict-required', 'responses', strict(closed), strict({ ...closed, required: ['a'] })],
	[
		'tool-message-orphan',
		'chat/completions',
		{ messages: [user, result] },
		{ messages: [user, calls, result] },
	],
	[
		'content-of-wrong-type',
		'chat/completions',
		{ messages: [{ ...user, content: {} }] },
		{ messages: [user] },
	],
	[
		'content-null',
		'chat/completions',
		{ messages: [{ ...user, content: null }] },
		{ messages: [user, { ...calls, content: null }, result] },
	],
	[
		'part-without-type',
		'chat/completions',
		{ messages: [{ ...user, content: [{ text: 'Hello' }] }] },
		{ messages: [{ ...user, content: [{ type: 'text', text: 'Hello' }] }] },
	],
	[
		'tool-call-id-too-long',
		'chat/completions',
		{ messages: [{ ...calls, tool_calls: [{ id: 'a'.repeat(41), type: 'function' }] }] },
		{ messages: [user, calls, result] },
	],
	['tool-without-type', 'chat/completions', { tools: [{ name: 'look' }] }, { tools: [search] }],
	[
		'tool-without-name',
		'responses',
		{ tools: [{ type: 'function', function: { name: 'look' } }] },
		{ tools: [{ type: 'function', name: 'look' }] },
	],
	[
		'tool-call-without-type',
		'chat/completions',
		{ messages: [user, { ...calls, tool_calls: [{ id: 'a' }] }, result] },
		{ messages: [user, calls, result] },
	],
	[
		'tool-name-pattern',
		'responses',
		{ tools: [{ type: 'function', name: 'files.read' }] },
		{ tools: [{ type: 'function', name: 'files_read' }] },
	],
	[
		'item-id-prefix',
		'responses',
		{ input: [{ ...call, id: 'call_1' }, output] },
		{ input: [call, { ...output, id: 'a' }] },
	],
	[
		'input-text-of-assistant',
		'responses',
		{ input: [{ role: 'assistant', content: [{ type: 'input_text', text: 'Hello' }] }] },
		{ input: [{ role: 'user', content: [{ type: 'input_text', text: 'Hello' }] }] },
	],
	[
		'output-text-of-user',
		'responses',
		{ input: [{ role: 'user', content: [{ type: 'output_text', text: 'Hello' }] }] },
		{ input: [{ role: 'assistant', content: [{ type: 'output_text', text: 'Hello' }] }] },
	],
	[
		'call-id-too-long',
		'responses',
		{ input: [{ ...call, call_id: 'a'.repeat(65) }] },
		{ input: [call, output] },
	],
	['no-tool-output', 'responses', { input: [call, user] }, { input: [call, output, user] }],
	['function-output-orphan', 'responses', { input: [output] }, { input: [call, output] }],
	[
		'item-without-reasoning',
		'responses',
		{ input: [{ ...call, id: 'fc_1' }, output] },
		{ input: [thought, { ...call, id: 'fc_1' }, output] },
	],
	['reasoning-without-following', 'responses', { input: [thought, user] }, { input: [user] }],
];

test.each(toOpenAi)('openai/%s is for just that', (answer, path, refused, passes) => {
	const judge = (body: object) => openAiApi()(asked(`/v1/${path}`, { model, ...body }));
	expect(judge(refused)).toBe(`openai/${answer}`);
	expect(judge(passes)).toBeUndefined();
});

test('what only some organizations are refused is refused when a proof asks for it', () => {
	const one = asked('/v1/responses', { model, input: 'Hello', stream: true });
	expect(openAiApi()(one)).toBeUndefined();
	expect(openAiApi(['openai/org-verify'])(one)).toBe('openai/org-verify');
});

const said = { role: 'user', parts: [{ text: 'Look.' }] };
const part = { functionCall: { name: 'look' }, thoughtSignature: 'c2lnbmVk' };
const called = (...parts: object[]) => ({ role: 'model', parts });
const answered = { role: 'user', parts: [{ functionResponse: { name: 'look' } }] };
const declared = (parameters: object) => ({
	contents: [said],
	tools: [{ functionDeclarations: [{ parameters }] }],
});
const named = { type: 'OBJECT', properties: { a: { type: 'STRING' } } };

/** The same for Gemini. */
const toGemini: readonly [answer: string, refused: object, passes: object][] = [
	[
		'400-turn',
		{ contents: [called(part), answered] },
		{ contents: [said, called(part), answered] },
	],
	[
		'400-parts',
		{ contents: [said, called(part, part), answered] },
		{ contents: [said, called(part), answered] },
	],
	[
		'400-thoughtsig',
		{ contents: [said, called({ functionCall: {} }), answered] },
		{ contents: [said, called(part), answered] },
	],
	['400-unknown', declared({ ...named, additionalProperties: false }), declared(named)],
	['400-empty-object', declared({ type: 'OBJECT' }), declared(named)],
];

test.each(toGemini)('gemini/%s is for just that', (answer, refused, passes) => {
	const judge = (body: object) =>
		geminiApi()(asked('/v1/models/gemini-3.8-flash:generateContent', body));
	expect(judge(refused)).toBe(`gemini/${answer}`);
	expect(judge(passes)).toBeUndefined();
});

test('a field that v1 does not know passes at v1beta', () => {
	const tools = [{ functionDeclarations: [{ parametersJsonSchema: {} }] }];
	const judge = (version: string) =>
		geminiApi()(asked(`/${version}/models/gemini-3.8-flash:generateContent`, { tools }));
	expect(judge('v1')).toBe('gemini/400-unknown');
	expect(judge('v1beta')).toBeUndefined();
});

test.each([
	['bedrock/on-demand-throughput', 'anthropic.claude-sonnet-5-5'],
	['bedrock/model-legacy', 'us.anthropic.claude-3-haiku-20240307-v1:0'],
	['bedrock/model-identifier-invalid', 'us.anthropic.claude-sonnet-5-5-v1:0'],
	[undefined, 'us.anthropic.claude-sonnet-5-5'],
])('Bedrock gives %s for the model %s', (answer, id) => {
	const path = `/model/${encodeURIComponent(id)}/converse`;
	expect(bedrockApi()(asked(path, { messages: [] }))).toBe(answer);
});

test('DeepSeek wants the reasoning back unless thinking is off', () => {
	const judge = (body: object) =>
		deepSeekApi()(asked('/chat/completions', { messages: [user, calls, result], ...body }));
	expect(judge({})).toBe('openai-compatible/deepseek-reasoning');
	expect(judge({ thinking: { type: 'disabled' } })).toBeUndefined();
});

test('OpenRouter takes tools only for models that have them', () => {
	const judge = (name: string) =>
		openRouterApi()(asked('/api/v1/chat/completions', { model: name, tools: [{}] }));
	expect(judge('google/gemma-4-27b')).toBe('openai-compatible/openrouter-404-tools');
	expect(judge('deepseek/deepseek-v4-pro')).toBeUndefined();
});
