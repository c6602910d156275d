import { quickFix } from '#schema/proof.ts';
import { editedBody } from '#witness/proofs/kinds/edited-body.ts';

const messages = [{ role: 'user', content: 'Name a colour.' }];

export const proofs = [
	editedBody({
		fix: quickFix,
		takes: { for: 'Request' },
		refused: 'anthropic/400-effort-unsupported',
		body: {
			model: 'claude-haiku-4-5',
			max_tokens: 4000,
			output_config: { effort: 'low' },
			messages,
		},
	}),
];
