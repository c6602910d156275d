import { quickFix } from '#schema/proof.ts';
import { editedBody } from '#witness/proofs/kinds/edited-body.ts';

const messages = [{ role: 'user', content: 'Name a colour.' }];

export const proofs = [
	editedBody({
		fix: quickFix,
		takes: { for: '4.5 models' },
		refused: 'anthropic/400-thinking-budget-minimum',
		body: {
			model: 'claude-haiku-4-5',
			max_tokens: 2048,
			thinking: { type: 'enabled', budget_tokens: 512 },
			messages,
		},
	}),
	editedBody({
		fix: quickFix,
		takes: { for: '4.6 and later' },
		refused: 'anthropic/400-thinking-budget-minimum',
		body: {
			model: 'claude-opus-4-6',
			max_tokens: 4096,
			thinking: { type: 'enabled', budget_tokens: 512 },
			messages,
		},
	}),
];
