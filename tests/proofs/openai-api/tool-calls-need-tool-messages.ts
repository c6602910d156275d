import { quickFix } from '#schema/proof.ts';
import { openAiApi } from '#witness/proofs/apis/openai.ts';
import { editedBody } from '#witness/proofs/kinds/edited-body.ts';

const call = (id: string) => ({
	id,
	type: 'function',
	function: { name: 'look', arguments: '{}' },
});
const question = { role: 'user', content: 'Look.' };
const turn = { role: 'assistant', content: null, tool_calls: [call('call_1'), call('call_2')] };
const first = { role: 'tool', tool_call_id: 'call_1', content: 'Seen.' };

/** Two calls, of which one was aborted. */
export const proofs = [
	editedBody({
		fix: quickFix,
		takes: { for: 'Missing message' },
		refused: 'openai-compatible/toolcalls',
		judge: openAiApi(),
		path: '/v1/chat/completions',
		body: { model: 'gpt-5.6-luna', messages: [question, turn, first, question] },
		edit: (body, given) => ({ ...body, messages: [question, turn, first, given, question] }),
	}),
];
