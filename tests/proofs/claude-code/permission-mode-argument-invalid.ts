import { quickFix } from '#schema/proof.ts';
import { typedIntoShell } from '#witness/proofs/kinds/claude-code.ts';

/** A name that a release before 2.1.200 does not have. */
export const proofs = [
	typedIntoShell({
		fix: quickFix,
		release: 'claude-code@2.1.112',
		before: 'claude --permission-mode manual',
	}),
];
