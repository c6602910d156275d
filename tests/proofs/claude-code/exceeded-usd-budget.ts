import { quickFix } from '#schema/proof.ts';
import { answered, typedIntoShell } from '#witness/proofs/kinds/claude-code.ts';
import { callsInTurn } from '#witness/proofs/kinds/tool-calls.ts';

/** The first request costs more than the limit, and is not the last. */
export const proofs = [
	typedIntoShell({
		fix: quickFix,
		takes: { type: 'shell' },
		before: 'claude --max-budget-usd 0.00001',
		judge: callsInTurn([{ name: 'Bash', input: { command: 'echo more' } }]),
		sees: answered,
	}),
];
