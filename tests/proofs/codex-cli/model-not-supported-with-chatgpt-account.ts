import { quickFix } from '#schema/proof.ts';
import { refusesModel } from '#witness/proofs/kinds/by-model.ts';
import { typedForCodex } from '#witness/proofs/kinds/codex.ts';

/** A model in the settings that has been retired. */
export const proofs = [
	typedForCodex({
		fix: quickFix,
		takes: { for: 'One session (0.155.0+)' },
		settings: { above: 'model = "gpt-5.2"' },
		judge: refusesModel('gpt-5.2', 'openai/chatgpt-account-model'),
	}),
];
