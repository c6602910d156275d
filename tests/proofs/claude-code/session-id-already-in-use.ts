import { typedIntoShell } from '#witness/proofs/kinds/claude-code.ts';

const again = 'claude --session-id 11111111-1111-4111-8111-111111111111';
const before = `${again} > first 2>&1\n${again}`;

export const proofs = [
	typedIntoShell({ fix: 'Resume the session', before }),
	typedIntoShell({ fix: 'Branch off under an id of your own', before }),
];
