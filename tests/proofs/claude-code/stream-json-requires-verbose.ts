import { quickFix } from '#schema/proof.ts';
import { typedIntoShell } from '#witness/proofs/kinds/claude-code.ts';

export const proofs = [
	typedIntoShell({
		fix: quickFix,
		before: 'claude --output-format stream-json',
	}),
	typedIntoShell({
		fix: 'Give the options together',
		before: 'echo | claude -p --input-format stream-json',
	}),
];
