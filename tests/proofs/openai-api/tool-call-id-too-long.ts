import { quickFix } from '#schema/proof.ts';
import { openAiApi } from '#witness/proofs/apis/openai.ts';
import { editedCall } from '#witness/proofs/kinds/edited-call.ts';
import { named } from '#witness/proofs/kinds/loads.ts';

const id = `portkey-${'0123456789'.repeat(7)}`;
const messages = [
	{ role: 'user', content: 'Look.' },
	{
		role: 'assistant',
		content: null,
		tool_calls: [{ id, type: 'function', function: { name: 'look', arguments: '{}' } }],
	},
	{ role: 'tool', tool_call_id: id, content: 'Seen.' },
];
const items = [
	{ role: 'user', content: 'Look.' },
	{ type: 'function_call', id, call_id: id, name: 'look', arguments: '{}' },
	{ type: 'function_call_output', call_id: id, output: 'Seen.' },
];

export const proofs = [
	editedCall({
		fix: quickFix,
		takes: { for: 'Python, dictionaries' },
		sdk: 'openai-py',
		refused: 'openai/tool-call-id-too-long',
		judge: openAiApi(),
		given: named('messages', messages),
		fails: '',
		after: 'client.chat.completions.create(model="gpt-5.6-luna", messages=messages)',
	}),
	editedCall({
		fix: 'Shorten ids in an input of Responses',
		takes: { type: 'python' },
		sdk: 'openai-py',
		refused: 'openai/call-id-too-long',
		judge: openAiApi(),
		given: named(
			'items',
			items.map((item) => ({ ...item, ...(item.id ? { id: `fc_${id}` } : {}) })),
		),
		fails: '',
		after: 'client.responses.create(model="gpt-5.6-luna", input=items)',
	}),
];
