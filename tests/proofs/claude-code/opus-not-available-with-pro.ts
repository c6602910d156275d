import { secrets } from '#witness/driver.ts';
import { quickFix } from '#schema/proof.ts';
import { otherModel } from '#witness/proofs/kinds/other-model.ts';

/** A plan without Opus. */
export const proofs = [
	otherModel({
		fix: quickFix,
		takes: { type: 'client', nth: 1 },
		refused: 'anthropic/400-opus-pro',
		error: /not available with the Claude Pro plan/,
		signIn: { CLAUDE_CODE_OAUTH_TOKEN: secrets.subscription },
	}),
];
