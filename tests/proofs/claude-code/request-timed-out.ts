import { quickFix } from '#schema/proof.ts';
import { typedIntoShell } from '#witness/proofs/kinds/claude-code.ts';

/** A local model that takes eight seconds for its first word, and a limit of three. */
export const proofs = [
	typedIntoShell({
		fix: quickFix,
		takes: { for: 'macOS, Linux, WSL' },
		env: { API_TIMEOUT_MS: '3000' },
		delay: 8_000,
	}),
];
