import { quickFix } from '#schema/proof.ts';
import { typedIntoShell } from '#witness/proofs/kinds/claude-code.ts';

/** A gateway that knows the header of the client itself, and none of its experimental values. */
export const proofs = [
	typedIntoShell({
		fix: quickFix,
		takes: { for: 'macOS, Linux' },
		refused: 'anthropic/400-beta-unexpected',
		judge: ({ headers }) =>
			/context-management|prompt-caching-scope|advanced-tool/.test(headers['anthropic-beta'] ?? '')
				? 'anthropic/400-beta-unexpected'
				: undefined,
	}),
];
