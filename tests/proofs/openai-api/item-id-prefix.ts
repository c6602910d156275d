import { quickFix } from '#schema/proof.ts';
import { openAiApi } from '#witness/proofs/apis/openai.ts';
import { editedBody } from '#witness/proofs/kinds/edited-body.ts';
import { editedCall } from '#witness/proofs/kinds/edited-call.ts';

const question = { role: 'user', content: 'How is the weather?' };
const call = { type: 'function_call', call_id: 'call_1', name: 'weather', arguments: '{}' };
const output = { type: 'function_call_output', call_id: 'call_1', output: 'Sunny.' };

/** A conversation that began at another provider. */
const items = [
	question,
	{ type: 'reasoning', id: 'item_1', summary: [] },
	{ ...call, id: 'item_2' },
	output,
	{ id: 'item_3', role: 'assistant', content: 'It is sunny.' },
	{ ...question, id: null },
];

export const proofs = [
	editedBody({
		fix: quickFix,
		takes: { for: 'Repaired call' },
		refused: 'openai/item-id-prefix',
		judge: openAiApi(),
		path: '/v1/responses',
		body: { model: 'gpt-5.6-luna', input: [question, { ...call, id: 'call_1' }, output] },
		edit: (body, given) => ({ ...body, input: [question, given, output] }),
	}),
	editedCall({
		fix: 'Delete the ids that do not fit',
		takes: { type: 'python' },
		sdk: 'openai-py',
		refused: 'openai/item-id-prefix',
		judge: openAiApi(),
		given: `import json\nitems = json.loads(${JSON.stringify(JSON.stringify(items))})`,
		fails: '',
		around: (code) => (code === '' ? code : `${code}\nitems = drop_foreign_ids(items)`),
		after: 'client.responses.create(model="gpt-5.6-luna", input=items)',
		sees: {
			words: 'all but the thought is still there',
			in: ({ body }) => (body as { input: unknown[] }).input.length === 5,
		},
	}),
];
