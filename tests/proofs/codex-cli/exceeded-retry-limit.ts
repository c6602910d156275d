import { quickFix } from '#schema/proof.ts';
import { typedForCodex } from '#witness/proofs/kinds/codex.ts';

/** A limit of the API key, which Codex hides; the API names it when it is asked by hand. */
export const proofs = [
	typedForCodex({
		fix: quickFix,
		takes: { for: 'macOS, Linux, API key' },
		atOpenAi: true,
		env: { OPENAI_API_KEY: 'sk-example', CODEX_API_KEY: 'sk-example' },
		judge: () => 'openai/rate-limit-tpm',
		diagnoses: true,
		sees: (stage, { stdout }) =>
			stage.promises('the limit is named', /tokens per min|TPM/.test(stdout), stdout),
	}),
];
