import { quickFix } from '#schema/proof.ts';
import { secrets } from '#witness/driver.ts';
import { geminiApi } from '#witness/proofs/apis/gemini.ts';
import { checked } from '#witness/proofs/kinds/checked.ts';

/** A key that was set with its quotation marks. */
export const proofs = [
	checked({
		fix: quickFix,
		takes: { for: 'macOS, Linux' },
		sdk: 'genai-py',
		refused: 'gemini/400-key',
		judge: geminiApi(),
		at: 'real host',
		program: 'client.models.generate_content(model="gemini-3.8-flash", contents="ping")',
		wrong: { GEMINI_API_KEY: `"${secrets.bearer}"` },
		right: { GEMINI_API_KEY: secrets.bearer },
		prints: [/^400$/m, /^200$/m],
	}),
];
