import { quickFix } from '#schema/proof.ts';
import { refusesModel } from '#witness/proofs/kinds/by-model.ts';
import { typedForCodex } from '#witness/proofs/kinds/codex.ts';

/** A model that the app has written into the settings. */
export const proofs = [
	typedForCodex({
		fix: quickFix,
		takes: { for: 'Until then' },
		settings: { above: 'model = "gpt-5.6-sol"' },
		judge: refusesModel('gpt-5.6-sol', 'openai/newer-version'),
	}),
];
