import { quickFix } from '#schema/proof.ts';
import { told } from '#witness/proofs/kinds/told.ts';
import { failing } from '#witness/proofs/messages-api.ts';

const call = `
client = openai.OpenAI(base_url="https://openrouter.ai/api/v1", max_retries=0)
client.chat.completions.create(
    model="deepseek/deepseek-v4-pro", messages=[{"role": "user", "content": "ping"}]
)`;

/** A provider that is at its limit until it has been asked four times: the SDK repeats a 429 twice. */
export const proofs = [
	told({
		fix: quickFix,
		takes: { for: 'Python' },
		sdk: 'openai-py',
		judge: failing('openai-compatible/openrouter-429-provider', 4),
		at: 'real host',
		fails: call,
		tells: /^429 .*'raw': /m,
		cured: call,
	}),
];
