import { quickFix } from '#schema/proof.ts';
import { typedIntoShell } from '#witness/proofs/kinds/claude-code.ts';

/** A model name that only a gateway knows, with the enforcement for such names switched off. */
export const proofs = [
	typedIntoShell({
		fix: quickFix,
		takes: { for: 'macOS, Linux, WSL' },
		warns: true,
		env: {
			ANTHROPIC_MODEL: 'claude-of-the-gateway',
			CLAUDE_CODE_DISABLE_1M_CONTEXT: '1',
			CLAUDE_CODE_DISABLE_UNKNOWN_MODEL_WINDOW_ENFORCEMENT: '1',
		},
	}),
];
