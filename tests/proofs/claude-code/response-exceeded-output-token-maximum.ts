import { quickFix } from '#schema/proof.ts';
import { typedIntoShell } from '#witness/proofs/kinds/claude-code.ts';

/** A variable that leaves no room for an answer. */
export const proofs = [
	typedIntoShell({
		fix: quickFix,
		takes: { for: 'macOS, Linux' },
		refused: 'anthropic/sse-max-tokens',
		env: { CLAUDE_CODE_MAX_OUTPUT_TOKENS: '100' },
		judge: ({ body }) =>
			Number((body as { max_tokens?: number } | undefined)?.max_tokens) <= 100
				? 'anthropic/sse-max-tokens'
				: undefined,
	}),
];
