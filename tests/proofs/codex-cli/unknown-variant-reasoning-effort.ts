import { quickFix } from '#schema/proof.ts';
import { typedForCodex } from '#witness/proofs/kinds/codex.ts';

/** An older Codex that reads the settings of a newer one. */
export const proofs = [
	typedForCodex({
		fix: quickFix,
		takes: { for: 'One run' },
		release: 'codex@0.130.0',
		settings: { above: 'model_reasoning_effort = "max"' },
	}),
];
