import { quickFix } from '#schema/proof.ts';
import { editedCall } from '#witness/proofs/kinds/edited-call.ts';
import { failing } from '#witness/proofs/messages-api.ts';

/** A shortage that outlasts two more requests. */
export const proofs = [
	editedCall({
		fix: quickFix,
		takes: { for: 'Python' },
		sdk: 'genai-py',
		refused: 'gemini/429-plain',
		judge: failing('gemini/429-plain', 3),
		fails: 'client.models.generate_content(model="gemini-3.8-flash", contents="ping")',
		whole: true,
		sees: { words: 'the answer is printed', in: (_, printed) => printed.includes('Hello there.') },
	}),
];
