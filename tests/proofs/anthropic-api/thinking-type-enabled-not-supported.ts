import { quickFix } from '#schema/proof.ts';
import { editedBody } from '#witness/proofs/kinds/edited-body.ts';

export const proofs = [
	editedBody({
		fix: quickFix,
		takes: { for: 'Request' },
		refused: 'anthropic/400-thinking-enabled-unsupported',
		body: {
			model: 'claude-opus-5-5',
			max_tokens: 16_000,
			thinking: { type: 'enabled', budget_tokens: 8000 },
			messages: [{ role: 'user', content: 'Find the bug.' }],
		},
	}),
];
