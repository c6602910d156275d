import { quickFix } from '#schema/proof.ts';
import { typedIntoShell } from '#witness/proofs/kinds/claude-code.ts';

const refused = 'anthropic/400-claude-code-too-old-for-model';

/** A release below the minimum of the model, told by what it says of itself. */
export const proofs = [
	typedIntoShell({
		fix: quickFix,
		takes: { type: 'shell', nth: 0 },
		release: 'claude-code@2.1.226',
		update: 'claude-code',
		refused,
		judge: ({ headers }) =>
			headers['user-agent']?.includes('/2.1.226') === true ? refused : undefined,
		afterwards: 'claude',
	}),
];
