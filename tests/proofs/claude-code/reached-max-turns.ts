import { quickFix } from '#schema/proof.ts';
import { answered, typedIntoShell } from '#witness/proofs/kinds/claude-code.ts';
import { callsInTurn } from '#witness/proofs/kinds/tool-calls.ts';

/** Five turns, and then the answer. */
const five = Array.from({ length: 5 }, () => ({ name: 'Bash', input: { command: 'echo more' } }));

export const proofs = [
	typedIntoShell({
		fix: quickFix,
		takes: { for: 'Terminal' },
		before: 'claude --max-turns 3',
		judge: callsInTurn(five),
		sees: answered,
	}),
];
