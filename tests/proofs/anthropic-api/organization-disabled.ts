import { secrets } from '#witness/driver.ts';
import { quickFix } from '#schema/proof.ts';
import { typedIntoShell } from '#witness/proofs/kinds/claude-code.ts';

/** A key of a disabled organization hides the token of a plan, which the API takes. */
export const proofs = [
	typedIntoShell({
		fix: quickFix,
		takes: { for: 'macOS, Linux' },
		refused: 'anthropic/400-organization-disabled',
		judge: ({ headers }) =>
			headers['x-api-key'] === undefined ? undefined : 'anthropic/400-organization-disabled',
		signIn: { ANTHROPIC_API_KEY: secrets.key, CLAUDE_CODE_OAUTH_TOKEN: secrets.subscription },
	}),
];
