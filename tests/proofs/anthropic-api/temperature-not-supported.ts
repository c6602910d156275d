import { quickFix } from '#schema/proof.ts';
import { editedBody } from '#witness/proofs/kinds/edited-body.ts';

const messages = [{ role: 'user', content: 'Name a colour.' }];

export const proofs = [
	editedBody({
		fix: quickFix,
		takes: { for: 'Request' },
		refused: 'anthropic/400-temperature-deprecated',
		body: { model: 'claude-opus-5-5', max_tokens: 4000, temperature: 0.2, top_k: 5, messages },
		removes: ['temperature', 'top_p', 'top_k'],
	}),
];
