import { quickFix } from '#schema/proof.ts';
import { repairedHistory } from '#witness/proofs/kinds/repaired-history.ts';

export const proofs = [
	repairedHistory({
		fix: quickFix,
		refused: 'anthropic/400-first-message-user',
		messages: [
			{ role: 'assistant', content: 'Welcome!' },
			{ role: 'user', content: 'Hello' },
		],
		sends: 'from_first_user(messages)',
	}),
];
