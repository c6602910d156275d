import { quickFix } from '#schema/proof.ts';
import { typedForCodex } from '#witness/proofs/kinds/codex.ts';

/** A shell that does not have the key. */
export const proofs = [
	typedForCodex({
		fix: quickFix,
		takes: { for: 'macOS, Linux' },
		env: { LOCAL_KEY: '' },
		types: (code) => `${code}; export LOCAL_KEY=a-key-of-the-provider; codex`,
		sees: (stage, { stdout }, { asked }) => {
			stage.promises('the name is shown', stdout.includes('env_key = "LOCAL_KEY"'), stdout);
			const { authorization } = asked.at(-1)?.headers ?? {};
			const isSent = authorization === 'Bearer a-key-of-the-provider';
			stage.promises('the key is sent', isSent, authorization);
		},
	}),
];
