import { quickFix } from '#schema/proof.ts';
import { typedIntoShell } from '#witness/proofs/kinds/claude-code.ts';

/** In the namespace of a proof everybody is root, as in a container without a `USER`. */
export const proofs = [
	typedIntoShell({
		fix: quickFix,
		takes: { for: 'Container, as root' },
		before: 'claude --dangerously-skip-permissions',
	}),
];
