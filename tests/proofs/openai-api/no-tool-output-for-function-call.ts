import { quickFix } from '#schema/proof.ts';
import { openAiApi } from '#witness/proofs/apis/openai.ts';
import { editedBody } from '#witness/proofs/kinds/edited-body.ts';

const call = { type: 'function_call', call_id: 'call_1', name: 'look', arguments: '{}' };
const question = { role: 'user', content: 'Look.' };

/** A call that was aborted, and a new prompt behind it. */
export const proofs = [
	editedBody({
		fix: quickFix,
		takes: { for: 'Missing item' },
		refused: 'openai/no-tool-output',
		judge: openAiApi(),
		path: '/v1/responses',
		body: { model: 'gpt-5.6-luna', input: [question, call, question] },
		edit: (body, given) => ({ ...body, input: [question, call, given, question] }),
	}),
];
