import { quickFix } from '#schema/proof.ts';
import { editedBody } from '#witness/proofs/kinds/edited-body.ts';

const refused = 'anthropic/400-tool-choice-thinking';
const body = {
	model: 'claude-haiku-4-5',
	max_tokens: 4000,
	thinking: { type: 'enabled', budget_tokens: 2000 },
	tools: [{ name: 'paint', input_schema: { type: 'object' } }],
	tool_choice: { type: 'any' },
	messages: [{ role: 'user', content: 'Name a colour.' }],
};

export const proofs = [
	editedBody({ fix: quickFix, takes: { for: 'Tools' }, refused, body }),
	editedBody({
		fix: quickFix,
		takes: { for: 'JSON output' },
		refused,
		body,
		removes: ['tools', 'tool_choice'],
	}),
];
