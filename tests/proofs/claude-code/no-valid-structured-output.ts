import { typedIntoShell } from '#witness/proofs/kinds/claude-code.ts';
import { callsInTurn } from '#witness/proofs/kinds/tool-calls.ts';

const claude = `claude --json-schema '${JSON.stringify({
	type: 'object',
	properties: { count: { type: 'integer' } },
	required: ['count'],
})}'`;

/** The seventh call fits: too late for the default of five. */
const counts = [...Array.from({ length: 6 }, () => 'three'), 3];

export const proofs = [
	typedIntoShell({
		fix: 'Allow more attempts',
		takes: { type: 'shell' },
		before: claude,
		judge: callsInTurn(counts.map((count) => ({ name: 'StructuredOutput', input: { count } }))),
		afterwards: claude,
	}),
];
