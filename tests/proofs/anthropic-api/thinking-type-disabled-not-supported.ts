import { quickFix } from '#schema/proof.ts';
import { editedBody } from '#witness/proofs/kinds/edited-body.ts';

const messages = [{ role: 'user', content: 'Classify this ticket.' }];
const off = { max_tokens: 4000, thinking: { type: 'disabled' }, messages };

export const proofs = [
	editedBody({
		fix: quickFix,
		takes: { for: 'Most models' },
		refused: 'anthropic/400-thinking-disabled-unsupported',
		body: { model: 'claude-opus-5-5', ...off },
		removes: ['thinking'],
	}),
	editedBody({
		fix: quickFix,
		takes: { for: 'Sonnet 5.5' },
		refused: 'anthropic/400-thinking-disabled-unsupported',
		body: { model: 'claude-sonnet-5-5', ...off },
	}),
];
