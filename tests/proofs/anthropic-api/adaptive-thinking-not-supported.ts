import { quickFix } from '#schema/proof.ts';
import { editedBody } from '#witness/proofs/kinds/edited-body.ts';

const messages = [{ role: 'user', content: 'Name a colour.' }];

export const proofs = [
	editedBody({
		fix: quickFix,
		takes: { for: '4.5 models' },
		refused: 'anthropic/400-adaptive-unsupported',
		body: { model: 'claude-haiku-4-5', max_tokens: 4000, thinking: { type: 'adaptive' }, messages },
	}),
	editedBody({
		fix: quickFix,
		takes: { for: 'Newer models' },
		refused: 'anthropic/400-adaptive-unsupported',
		body: { model: 'claude-haiku-4-5', max_tokens: 4000, thinking: { type: 'adaptive' }, messages },
	}),
];
