import { repairedHistory } from '#witness/proofs/kinds/repaired-history.ts';

/** A history that ends with a half answer. */
export const proofs = [
	repairedHistory({
		fix: 'End the history with a user message',
		takes: { type: 'python' },
		refused: 'anthropic/400-prefill',
		messages: [
			{ role: 'user', content: 'Tell me.' },
			{ role: 'assistant', content: 'Once upon' },
		],
		sends: 'ends_with_user(messages)',
	}),
];
