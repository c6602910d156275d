import { quickFix } from '#schema/proof.ts';
import { repairedHistory } from '#witness/proofs/kinds/repaired-history.ts';

const messages = [
	{ role: 'assistant', content: 'Welcome!' },
	{ role: 'user', content: 'Hello' },
];

export const proofs = [
	repairedHistory({
		fix: quickFix,
		refused: 'anthropic/400-first-message-user',
		messages,
		sends: 'from_first_user(messages)',
	}),
	repairedHistory({
		fix: quickFix,
		takes: { for: 'TypeScript' },
		language: 'typescript',
		refused: 'anthropic/400-first-message-user',
		messages,
		sends: 'fromFirstUser(messages)',
	}),
];
