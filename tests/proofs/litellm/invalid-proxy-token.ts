import { quickFix } from '#schema/proof.ts';
import { secrets } from '#witness/driver.ts';
import { jsonReply } from '#witness/proofs/accepted.ts';
import { liteLlmProxy } from '#witness/proofs/apis/compatible.ts';
import { checked } from '#witness/proofs/kinds/checked.ts';

/** The key of a provider in the place of the proxy's own. */
export const proofs = [
	checked({
		fix: quickFix,
		takes: { for: 'macOS, Linux' },
		sdk: 'openai-py',
		refused: 'openai-compatible/litellm-401',
		judge: (asked) =>
			liteLlmProxy()(asked) ??
			(asked.path === '/key/info' ? jsonReply({ info: { key_name: 'sk-...abcd' } }) : undefined),
		at: 4000,
		program: `
import os

client = openai.OpenAI(base_url="http://localhost:4000/v1", api_key=os.environ["LITELLM_API_KEY"])
client.chat.completions.create(
    model="gpt-5.6-luna", messages=[{"role": "user", "content": "ping"}]
)`,
		wrong: { LITELLM_API_KEY: secrets.key },
		right: { LITELLM_API_KEY: secrets.bearer },
		prints: [/Invalid proxy server token|not found in db/, /"key_name"/],
	}),
];
