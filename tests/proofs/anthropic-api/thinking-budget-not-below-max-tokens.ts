import { quickFix } from '#schema/proof.ts';
import { editedBody } from '#witness/proofs/kinds/edited-body.ts';

export const proofs = [
	editedBody({
		fix: quickFix,
		takes: { for: 'Request' },
		refused: 'anthropic/400-thinking-budget',
		body: {
			model: 'claude-haiku-4-5',
			max_tokens: 4096,
			thinking: { type: 'enabled', budget_tokens: 8000 },
			messages: [{ role: 'user', content: 'Find the bug.' }],
		},
	}),
];
