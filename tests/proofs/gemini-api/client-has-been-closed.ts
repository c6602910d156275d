import { quickFix } from '#schema/proof.ts';
import { geminiApi } from '#witness/proofs/apis/gemini.ts';
import { editedCall } from '#witness/proofs/kinds/edited-call.ts';

/** A client that nothing holds: the error comes before any request. */
export const proofs = [
	editedCall({
		fix: quickFix,
		takes: { for: 'Python' },
		sdk: 'genai-py',
		judge: geminiApi(),
		fails: 'genai.Client().models.generate_content(model="gemini-3.8-flash", contents="ping")',
		whole: true,
	}),
];
