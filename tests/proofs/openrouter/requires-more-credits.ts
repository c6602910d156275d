import { quickFix } from '#schema/proof.ts';
import { openRouterApi } from '#witness/proofs/apis/compatible.ts';
import { editedCall } from '#witness/proofs/kinds/edited-call.ts';

const refused = 'openai-compatible/openrouter-402-afford';

export const proofs = [
	editedCall({
		fix: quickFix,
		takes: { for: 'Python' },
		sdk: 'openai-py',
		refused,
		judge: openRouterApi([refused]),
		at: 'real host',
		fails: `
client = openai.OpenAI(base_url="https://openrouter.ai/api/v1")
client.chat.completions.create(
    model="deepseek/deepseek-v4-pro", messages=[{"role": "user", "content": "ping"}]
)`,
		whole: true,
	}),
];
