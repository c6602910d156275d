import { quickFix } from '#schema/proof.ts';
import { geminiApi } from '#witness/proofs/apis/gemini.ts';
import { listed } from '#witness/proofs/kinds/listed.ts';

export const proofs = [
	listed({
		fix: quickFix,
		takes: { for: 'Python' },
		sdk: 'genai-py',
		refused: 'gemini/404-model',
		judge: geminiApi(),
		call: (name) => `client.models.generate_content(model="${name}", contents="ping")`,
		wrong: 'models/gemini-1.5-pro',
		right: 'models/gemini-3.8-flash',
	}),
];
