import { quickFix } from '#schema/proof.ts';
import { repairedHistory } from '#witness/proofs/kinds/repaired-history.ts';

const messages = [
	{ role: 'user', content: 'Name a colour.' },
	{ role: 'assistant', content: 'The colour is ' },
];

export const proofs = [
	repairedHistory({
		fix: quickFix,
		refused: 'anthropic/400-trailing-whitespace',
		messages,
		sends: 'stripped(messages)',
		model: 'claude-haiku-4-5',
	}),
	repairedHistory({
		fix: 'Strip the end of the last assistant message',
		takes: { type: 'ts' },
		language: 'typescript',
		refused: 'anthropic/400-trailing-whitespace',
		messages,
		sends: 'stripped(messages)',
		model: 'claude-haiku-4-5',
	}),
];
