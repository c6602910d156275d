import { secrets } from '#witness/driver.ts';
import { quickFix } from '#schema/proof.ts';
import { typedIntoShell } from '#witness/proofs/kinds/claude-code.ts';

/** A token that was pasted over two lines. */
export const proofs = [
	typedIntoShell({
		fix: quickFix,
		takes: { for: 'macOS, Linux' },
		signIn: { ANTHROPIC_AUTH_TOKEN: secrets.bearer.replace('-', '-\n') },
		afterwards: 'claude',
	}),
];
