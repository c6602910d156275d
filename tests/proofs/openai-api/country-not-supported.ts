import { quickFix } from '#schema/proof.ts';
import { exits } from '#witness/proofs/kinds/exits.ts';

export const proofs = [
	exits({
		fix: quickFix,
		takes: { for: 'macOS, Linux' },
		sdk: 'openai-py',
		program: 'client.responses.create(model="gpt-5.6-luna", input="ping")',
		refused: 'openai/country',
	}),
];
