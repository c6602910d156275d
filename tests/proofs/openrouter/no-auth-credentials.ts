import { quickFix } from '#schema/proof.ts';
import { secrets } from '#witness/driver.ts';
import { openRouterApi } from '#witness/proofs/apis/compatible.ts';
import { checked } from '#witness/proofs/kinds/checked.ts';

/** A key that was set with its quotation marks. */
export const proofs = [
	checked({
		fix: quickFix,
		takes: { for: 'macOS, Linux' },
		sdk: 'openai-py',
		refused: 'openai-compatible/openrouter-401',
		judge: openRouterApi(),
		at: 'real host',
		program: `
import os

client = openai.OpenAI(
    base_url="https://openrouter.ai/api/v1", api_key=os.environ["OPENROUTER_API_KEY"]
)
client.chat.completions.create(
    model="deepseek/deepseek-v4-pro", messages=[{"role": "user", "content": "ping"}]
)`,
		wrong: { OPENROUTER_API_KEY: `"${secrets.bearer}"` },
		right: { OPENROUTER_API_KEY: secrets.bearer },
		prints: [/No cookie auth credentials found/, /"label":.*"limit":/],
	}),
];
