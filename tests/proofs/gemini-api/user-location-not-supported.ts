import { quickFix } from '#schema/proof.ts';
import { exits } from '#witness/proofs/kinds/exits.ts';

export const proofs = [
	exits({
		fix: quickFix,
		takes: { for: 'macOS, Linux' },
		sdk: 'genai-py',
		program: 'client.models.generate_content(model="gemini-3.8-flash", contents="ping")',
		refused: 'gemini/400-location',
	}),
];
