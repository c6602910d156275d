import { quickFix } from '#schema/proof.ts';
import { openAiApi } from '#witness/proofs/apis/openai.ts';
import { editedBody } from '#witness/proofs/kinds/edited-body.ts';

const question = { role: 'user', content: 'How is the weather?' };
const output = { type: 'function_call_output', call_id: 'call_1', output: 'Sunny.' };

/** An output whose call was cut off. */
export const proofs = [
	editedBody({
		fix: quickFix,
		takes: { for: 'Missing call' },
		refused: 'openai/function-output-orphan',
		judge: openAiApi(),
		path: '/v1/responses',
		body: { model: 'gpt-5.6-luna', input: [question, output] },
		edit: (body, given) => ({ ...body, input: [question, given, output] }),
	}),
];
