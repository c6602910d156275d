import { quickFix } from '#schema/proof.ts';
import { typedIntoShell } from '#witness/proofs/kinds/claude-code.ts';

/** A variable that names a model which is gone. */
export const proofs = [
	typedIntoShell({
		fix: quickFix,
		takes: { type: 'shell' },
		refused: 'anthropic/404-model',
		env: { ANTHROPIC_MODEL: 'claude-3-opus-20240229' },
		judge: ({ body }) =>
			(body as { model?: string } | undefined)?.model === 'claude-3-opus-20240229'
				? 'anthropic/404-model'
				: undefined,
	}),
];
