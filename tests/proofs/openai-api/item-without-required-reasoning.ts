import { quickFix } from '#schema/proof.ts';
import { openAiApi } from '#witness/proofs/apis/openai.ts';
import { editedBody } from '#witness/proofs/kinds/edited-body.ts';

const question = { role: 'user', content: 'How is the weather?' };
const call = { type: 'function_call', call_id: 'call_1', name: 'weather', arguments: '{}' };
const output = { type: 'function_call_output', call_id: 'call_1', output: 'Sunny.' };

/** A call that was stored with its id, and without the thought before it. */
export const proofs = [
	editedBody({
		fix: quickFix,
		takes: { for: 'Repaired call' },
		refused: 'openai/item-without-reasoning',
		judge: openAiApi(),
		path: '/v1/responses',
		body: { model: 'gpt-5.6-luna', input: [question, { ...call, id: 'fc_1' }, output] },
		edit: (body, given) => ({ ...body, input: [question, given, output] }),
	}),
];
