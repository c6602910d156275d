import { quickFix } from '#schema/proof.ts';
import { trustedOnce } from '#witness/proofs/kinds/trusted-once.ts';

/** A session for the background in a folder that is new. */
export const proofs = [
	trustedOnce({
		fix: quickFix,
		args: ['--bg', 'say hi'],
		sees: (stage, { stdout }) =>
			stage.promises('it says `backgrounded`', stdout.includes('backgrounded'), stdout),
	}),
];
