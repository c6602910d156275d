import { quickFix } from '#schema/proof.ts';
import { editedBody } from '#witness/proofs/kinds/edited-body.ts';

const messages = [{ role: 'user', content: 'Name a colour.' }];
const both = { max_tokens: 300, temperature: 0.2, top_p: 0.9, messages };

export const proofs = [
	editedBody({
		fix: quickFix,
		takes: { for: 'Claude 4.1 to 4.6' },
		refused: 'anthropic/400-temperature-top-p',
		body: { model: 'claude-sonnet-4-6', ...both },
		removes: ['top_p'],
	}),
];
