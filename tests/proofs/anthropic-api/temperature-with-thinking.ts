import { quickFix } from '#schema/proof.ts';
import { editedBody } from '#witness/proofs/kinds/edited-body.ts';

const refused = 'anthropic/400-temperature-thinking';
const body = {
	model: 'claude-haiku-4-5',
	max_tokens: 4000,
	temperature: 0.2,
	thinking: { type: 'enabled', budget_tokens: 2000 },
	messages: [{ role: 'user', content: 'Name a colour.' }],
};

export const proofs = [
	editedBody({
		fix: quickFix,
		takes: { for: 'Thinking, 4.5' },
		refused,
		body,
		removes: ['temperature', 'top_k'],
	}),
	editedBody({
		fix: quickFix,
		takes: { for: 'Thinking, 4.6 and later' },
		refused,
		body: { ...body, model: 'claude-opus-4-6', thinking: { type: 'adaptive' } },
		removes: ['temperature', 'top_k'],
	}),
	editedBody({
		fix: quickFix,
		takes: { for: 'Keep temperature' },
		refused,
		body,
		removes: ['thinking'],
	}),
];
