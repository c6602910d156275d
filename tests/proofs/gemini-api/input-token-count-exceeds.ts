import { quickFix } from '#schema/proof.ts';
import { geminiApi } from '#witness/proofs/apis/gemini.ts';
import { told } from '#witness/proofs/kinds/told.ts';

/** Two files too many. */
export const proofs = [
	told({
		fix: quickFix,
		takes: { for: 'Python' },
		sdk: 'genai-py',
		judge: geminiApi(),
		given: 'files = ["word " * 500_000] * 3',
		fails: 'client.models.generate_content(model="gemini-3.8-flash", contents=files)',
		tells: /^1048576\n\d+\n$/,
		cured: 'client.models.generate_content(model="gemini-3.8-flash", contents=files[:1])',
	}),
];
