import { quickFix } from '#schema/proof.ts';
import { editedCall } from '#witness/proofs/kinds/edited-call.ts';

/** One model that stays in demand, and another that answers. */
export const proofs = [
	editedCall({
		fix: quickFix,
		takes: { for: 'Python' },
		sdk: 'genai-py',
		refused: 'gemini/503',
		judge: ({ path }) => (path.includes('gemini-3.8-flash') ? 'gemini/503' : undefined),
		fails: 'client.models.generate_content(model="gemini-3.8-flash", contents="ping")',
		whole: true,
		sees: {
			words: 'the other model is asked, and answers',
			in: ({ path }, printed) =>
				path.includes('gemini-3.5-flash') && printed.includes('Hello there.'),
		},
	}),
];
