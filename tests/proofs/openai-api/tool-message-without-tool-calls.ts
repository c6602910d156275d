import { quickFix } from '#schema/proof.ts';
import { openAiApi } from '#witness/proofs/apis/openai.ts';
import { editedCall } from '#witness/proofs/kinds/edited-call.ts';

/** A history that was cut between a call and its results. */
const messages = [
	{ role: 'system', content: 'Be brief.' },
	{ role: 'tool', tool_call_id: 'call_1', content: 'Seen.' },
	{ role: 'tool', tool_call_id: 'call_2', content: 'Seen.' },
	{ role: 'user', content: 'Well?' },
];

export const proofs = [
	editedCall({
		fix: quickFix,
		takes: { for: 'Python' },
		sdk: 'openai-py',
		refused: 'openai/tool-message-orphan',
		judge: openAiApi(),
		given: `messages = ${JSON.stringify(messages)}`,
		fails: '',
		after: 'client.chat.completions.create(model="gpt-5.6-luna", messages=messages)',
		sees: {
			words: 'the other messages are still there',
			in: ({ body }) => (body as { messages: unknown[] }).messages.length === 2,
		},
	}),
];
