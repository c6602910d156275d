import { quickFix } from '#schema/proof.ts';
import { repairedHistory } from '#witness/proofs/kinds/repaired-history.ts';

const refused = 'anthropic/400-prefill';
const messages = [
	{ role: 'user', content: 'Tell me.' },
	{ role: 'assistant', content: 'Once upon' },
];

/** A history that ends with a half answer. */
export const proofs = [
	repairedHistory({ fix: quickFix, refused, messages, sends: 'messages' }),
	repairedHistory({
		fix: 'End the history with a user message',
		takes: { type: 'python' },
		refused,
		messages,
		sends: 'ends_with_user(messages)',
	}),
];
