import { quickFix } from '#schema/proof.ts';
import { requestOf } from '#witness/proofs/request.ts';
import { typedIntoShell } from '#witness/proofs/kinds/claude-code.ts';

const refused = 'anthropic/400-previous-message-id';

/** A conversation whose history is refused, and a new one. */
export const proofs = [
	typedIntoShell({
		fix: quickFix,
		takes: { type: 'shell' },
		release: 'claude-code@2.1.290',
		update: 'claude-code',
		refused,
		judge: (asked) =>
			requestOf(asked).messages.some(({ role }) => role === 'assistant') ? refused : undefined,
		before: 'claude > /dev/null; claude --continue',
	}),
];
