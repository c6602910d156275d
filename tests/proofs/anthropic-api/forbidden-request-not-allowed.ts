import { quickFix } from '#schema/proof.ts';
import { exits } from '#witness/proofs/kinds/exits.ts';

export const proofs = [
	exits({
		fix: quickFix,
		takes: { for: 'macOS, Linux' },
		sdk: 'anthropic-py',
		program:
			'client.messages.create(model="claude-sonnet-5-5", max_tokens=64, messages=[{"role": "user", "content": "ping"}])',
		refused: 'anthropic/403-forbidden',
	}),
];
