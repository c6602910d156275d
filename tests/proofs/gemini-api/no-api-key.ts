import { quickFix } from '#schema/proof.ts';
import { secrets } from '#witness/driver.ts';
import { geminiApi } from '#witness/proofs/apis/gemini.ts';
import { checked } from '#witness/proofs/kinds/checked.ts';

export const proofs = [
	checked({
		fix: quickFix,
		takes: { for: 'macOS, Linux' },
		sdk: 'genai-py',
		judge: geminiApi(),
		program: 'client.models.generate_content(model="gemini-3.8-flash", contents="ping")',
		wrong: { GEMINI_API_KEY: '' },
		right: { GEMINI_API_KEY: secrets.bearer },
		prints: [/^0$/m, new RegExp(`^${secrets.bearer.length + 1}$`, 'm')],
	}),
];
