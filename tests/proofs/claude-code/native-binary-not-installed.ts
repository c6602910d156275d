import { quickFix } from '#schema/proof.ts';
import { installedByNpm } from '#witness/proofs/kinds/installed-by-npm.ts';

/** npm 12, which runs no install script that is not allowed. */
export const proofs = [
	installedByNpm({
		fix: quickFix,
		takes: { for: 'macOS, Linux, WSL' },
		before: 'npm install -g @anthropic-ai/claude-code; claude --version',
	}),
];
