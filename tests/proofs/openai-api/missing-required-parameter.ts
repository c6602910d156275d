import { quickFix } from '#schema/proof.ts';
import { openAiApi } from '#witness/proofs/apis/openai.ts';
import { editedBody } from '#witness/proofs/kinds/edited-body.ts';
import { editedCall } from '#witness/proofs/kinds/edited-call.ts';
import { named } from '#witness/proofs/kinds/loads.ts';

const model = 'gpt-5.6-luna';
const parameters = { type: 'object', properties: {} };
const nested = { type: 'function', function: { name: 'weather', parameters } };
const question = { role: 'user', content: 'How is the weather?' };
const call = { id: 'call_1', type: 'function', function: { name: 'weather', arguments: '{}' } };
const asks = (one: unknown) => ({ role: 'assistant', content: null, tool_calls: [one] });
const result = (content: unknown) => ({ role: 'tool', tool_call_id: 'call_1', content });
const bare = [{ city: 'Oslo' }, { city: 'Rome' }];

const body = (
	for_: string,
	refused: string,
	path: string,
	build: (one: unknown) => object,
	bad: unknown,
) =>
	editedBody({
		fix: quickFix,
		takes: { for: for_ },
		refused,
		judge: openAiApi(),
		path,
		body: { model, ...build(bad) },
		edit: (_all, one) => ({ model, ...build(one) }),
	});

export const proofs = [
	body(
		'Tool, Responses',
		'openai/tool-without-name',
		'/v1/responses',
		(one) => ({ input: 'Hello', tools: [one] }),
		nested,
	),
	body(
		'Tool, Chat Completions',
		'openai/tool-without-type',
		'/v1/chat/completions',
		(one) => ({ messages: [question], tools: [one] }),
		{ name: 'weather', parameters },
	),
	body(
		'Call in messages',
		'openai/tool-call-without-type',
		'/v1/chat/completions',
		(one) => ({ messages: [question, asks(one), result('Sunny.')] }),
		{ id: 'call_1', name: 'weather', arguments: '{}' },
	),
	body(
		'Part of content',
		'openai/part-without-type',
		'/v1/chat/completions',
		(one) => ({ messages: [question, asks(call), result([one])] }),
		{ weather: 'Sunny.' },
	),
	editedCall({
		fix: 'Turn the result of a tool into a string',
		takes: { type: 'python' },
		sdk: 'openai-py',
		refused: 'openai/part-without-type',
		judge: openAiApi(),
		given: named('messages', [question, asks(call), result(bare)]),
		fails: '',
		after: `client.chat.completions.create(model="${model}", messages=messages)`,
	}),
	editedCall({
		fix: 'Convert tools for Responses',
		takes: { type: 'python' },
		sdk: 'openai-py',
		refused: 'openai/tool-without-name',
		judge: openAiApi(),
		given: named('tools', [
			nested,
			{ type: 'web_search' },
			{ type: 'function', name: 'look', parameters },
		]),
		fails: '',
		after: `client.responses.create(model="${model}", input="Hello", tools=tools)`,
	}),
];
