import { quickFix } from '#schema/proof.ts';
import { editedBody } from '#witness/proofs/kinds/edited-body.ts';

interface Message {
	readonly role: string;
	readonly tool_call_id?: string;
	readonly tool_calls?: readonly { readonly id: string }[];
}

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
		path: '/v1/chat/completions',
		body: { model: 'gpt-5.6-luna', messages: [question, turn, first, question] },
		edit: (body, given) => ({ ...body, messages: [question, turn, first, given, question] }),
		// Directly behind an assistant message stands a tool message for each of its calls.
		judge: ({ body }) => {
			const { messages } = body as { messages: readonly Message[] };
			const isOpen = ({ tool_calls = [] }: Message, i: number) => {
				const rest = messages.slice(i + 1);
				const end = rest.findIndex(({ role }) => role !== 'tool');
				const answered = rest.slice(0, end === -1 ? undefined : end);
				return tool_calls.some(({ id }) => !answered.some((one) => one.tool_call_id === id));
			};
			return messages.some(isOpen) ? 'openai-compatible/toolcalls' : undefined;
		},
	}),
];
