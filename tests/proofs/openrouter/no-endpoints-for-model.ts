import { quickFix } from '#schema/proof.ts';
import { openRouterApi } from '#witness/proofs/apis/compatible.ts';
import { listed } from '#witness/proofs/kinds/listed.ts';

export const proofs = [
	listed({
		fix: quickFix,
		takes: { for: 'macOS, Linux' },
		sdk: 'openai-py',
		refused: 'openai-compatible/openrouter-404-model',
		judge: openRouterApi(),
		at: 'real host',
		call: (name) => `
client = openai.OpenAI(base_url="https://openrouter.ai/api/v1")
client.chat.completions.create(model="${name}", messages=[{"role": "user", "content": "ping"}])`,
		wrong: 'deepseek/deepseek-v4-pro:free',
		right: 'deepseek/deepseek-v4-pro',
		shell: true,
	}),
];
