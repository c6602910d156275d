import { quickFix } from '#schema/proof.ts';
import { repairedHistory } from '#witness/proofs/kinds/repaired-history.ts';

export const proofs = [
	repairedHistory({
		fix: quickFix,
		refused: 'anthropic/400-trailing-whitespace',
		messages: [
			{ role: 'user', content: 'Name a colour.' },
			{ role: 'assistant', content: 'The colour is ' },
		],
		sends: 'stripped(messages)',
		model: 'claude-haiku-4-5',
	}),
];
