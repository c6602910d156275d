import { quickFix } from '#schema/proof.ts';
import { typedIntoShell } from '#witness/proofs/kinds/claude-code.ts';

const inner = { fix: quickFix, release: 'claude-code@2.1.74', env: { CLAUDECODE: '1' } };

/** A `claude` that a session starts, in the last release that refused it. */
export const proofs = [
	typedIntoShell({
		...inner,
		takes: { for: 'Update' },
		update: 'claude-code',
		afterwards: 'claude',
	}),
	typedIntoShell({ ...inner, takes: { for: 'macOS, Linux, WSL' } }),
];
