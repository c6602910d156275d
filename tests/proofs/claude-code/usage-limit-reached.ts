import { secrets } from '#witness/driver.ts';
import { quickFix } from '#schema/proof.ts';
import { otherModel } from '#witness/proofs/kinds/other-model.ts';

/** The weekly allowance for Opus is used up. */
export const proofs = [
	otherModel({
		fix: quickFix,
		takes: { type: 'client', nth: 1 },
		refused: 'anthropic/429-unified-opus',
		error: /limit/,
		signIn: { CLAUDE_CODE_OAUTH_TOKEN: secrets.subscription },
	}),
];
