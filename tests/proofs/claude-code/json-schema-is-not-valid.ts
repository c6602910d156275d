import { quickFix } from '#schema/proof.ts';
import { typedIntoShell } from '#witness/proofs/kinds/claude-code.ts';

const schema = (type: string) => JSON.stringify({ type: 'object', properties: { n: { type } } });

/** A type that JSON Schema does not have. */
export const proofs = [
	typedIntoShell({
		fix: quickFix,
		before: `claude --json-schema '${schema('int')}'`,
		// "Repair the place that the text after the last colon names."
		types: () => `claude --json-schema '${schema('integer')}'`,
	}),
];
