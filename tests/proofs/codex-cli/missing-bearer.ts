import { quickFix } from '#schema/proof.ts';
import { jsonReply } from '#witness/proofs/accepted.ts';
import { typedForCodex } from '#witness/proofs/kinds/codex.ts';

const error = {
	message: 'Missing bearer or basic authentication in header',
	type: 'invalid_request_error',
	param: null,
	code: null,
};

/** A key that is in the environment alone. */
export const proofs = [
	typedForCodex({
		fix: quickFix,
		takes: { for: 'API key' },
		atOpenAi: true,
		env: { OPENAI_API_KEY: 'sk-example' },
		judge: ({ headers }) =>
			headers.authorization === 'Bearer sk-example'
				? undefined
				: { ...jsonReply({ error }), status: 401 },
		types: (code) => `codex login status; ${code} && codex login status && codex`,
		sees: (stage, { stdout, stderr }) =>
			stage.promises(
				'the check says so, before and after',
				/Not logged in[^]*API key configured/.test(stderr + stdout),
				{ stdout, stderr },
			),
	}),
];
