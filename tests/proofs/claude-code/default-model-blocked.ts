import { quickFix } from '#schema/proof.ts';
import { answered, typedIntoShell } from '#witness/proofs/kinds/claude-code.ts';
import { manage } from '#witness/proofs/kinds/managed.ts';

/** An administrator who denied every model that is taken by itself. */
export const proofs = [quickFix, 'Start with an allowed model'].map((fix) =>
	typedIntoShell({
		fix,
		takes: { type: 'shell' },
		prepare: (stage) => manage(stage, { deniedModels: ['opus', 'sonnet', 'haiku'] }),
		before: 'claude-itself -p "say hi"',
		sees: answered,
	}),
);
