import { quickFix } from '#schema/proof.ts';
import { openAiApi } from '#witness/proofs/apis/openai.ts';
import { told } from '#witness/proofs/kinds/told.ts';

/** An address at which nothing listens. */
const shared = {
	fix: quickFix,
	judge: openAiApi(),
	env: { OPENAI_BASE_URL: 'http://127.0.0.1:5999/v1' },
};

export const proofs = [
	told({
		...shared,
		takes: { for: 'Python' },
		sdk: 'openai-py',
		fails: 'openai.OpenAI(max_retries=0).models.list()',
		tells: /ConnectError.*(?:refused|Connection)/,
		cured: `
import os

openai.OpenAI(base_url=os.environ["ANTHROPIC_BASE_URL"] + "/v1").models.list()`,
	}),
	told({
		...shared,
		takes: { for: 'TypeScript' },
		sdk: 'openai-ts',
		fails: 'await new OpenAI({ maxRetries: 0 }).models.list();',
		tells: /ECONNREFUSED/,
		cured: 'await new OpenAI({ baseURL: `${process.env.ANTHROPIC_BASE_URL}/v1` }).models.list();',
	}),
];
