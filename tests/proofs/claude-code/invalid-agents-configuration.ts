import { answered, typedIntoShell } from '#witness/proofs/kinds/claude-code.ts';

/** Quotes that the shell took, and a value that was read as a path. */
export const proofs = [`claude --agents '{"reviewer": '`, `claude --agents agents.json`].map(
	(before) => typedIntoShell({ fix: 'Write the value in this form', before, sees: answered }),
);
