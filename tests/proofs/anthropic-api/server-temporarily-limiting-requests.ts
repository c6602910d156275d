import { quickFix } from '#schema/proof.ts';
import { secrets } from '#witness/driver.ts';
import { typedIntoShell } from '#witness/proofs/kinds/claude-code.ts';
import { failing } from '#witness/proofs/messages-api.ts';

const refused = 'anthropic/429-rate-limited-oauth';

/** A service that limits two requests more: the older release gives up at once, the newer repeats. */
export const proofs = [
	typedIntoShell({
		fix: quickFix,
		takes: { for: 'Terminal' },
		release: 'claude-code@2.1.190',
		update: 'claude-code',
		afterwards: 'claude',
		refused,
		judge: failing(refused, 3),
		signIn: { CLAUDE_CODE_OAUTH_TOKEN: secrets.subscription },
		env: { CLAUDE_CODE_MAX_RETRIES: '', API_TIMEOUT_MS: '' },
	}),
];
