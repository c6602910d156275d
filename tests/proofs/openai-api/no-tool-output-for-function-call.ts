import { quickFix } from '#schema/proof.ts';
import { editedBody } from '#witness/proofs/kinds/edited-body.ts';

interface Item {
	readonly type?: string;
	readonly call_id?: string;
}

const call = { type: 'function_call', call_id: 'call_1', name: 'look', arguments: '{}' };
const question = { role: 'user', content: 'Look.' };

/** A call that was aborted, and a new prompt behind it. */
export const proofs = [
	editedBody({
		fix: quickFix,
		takes: { for: 'Missing item' },
		refused: 'openai/no-tool-output',
		path: '/v1/responses',
		body: { model: 'gpt-5.6-luna', input: [question, call, question] },
		edit: (body, given) => ({ ...body, input: [question, call, given, question] }),
		// Every call needs its output behind it.
		judge: ({ body }) => {
			const { input } = body as { input: readonly Item[] };
			const isOpen = ({ type, call_id }: Item, i: number) =>
				type === 'function_call' &&
				!input
					.slice(i)
					.some((one) => one.type === 'function_call_output' && one.call_id === call_id);
			return input.some(isOpen) ? 'openai/no-tool-output' : undefined;
		},
	}),
];
