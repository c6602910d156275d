import { quickFix } from '#schema/proof.ts';
import { liteLlmProxy } from '#witness/proofs/apis/compatible.ts';
import { listed } from '#witness/proofs/kinds/listed.ts';

export const proofs = [
	listed({
		fix: quickFix,
		takes: { for: 'macOS, Linux' },
		sdk: 'openai-py',
		refused: 'openai-compatible/litellm-model',
		judge: liteLlmProxy(),
		at: 4000,
		call: (name) => `
client = openai.OpenAI(base_url="http://localhost:4000/v1")
client.chat.completions.create(model="${name}", messages=[{"role": "user", "content": "ping"}])`,
		wrong: 'openai/gpt-5.6-luna',
		right: 'gpt-5.6-luna',
		shell: true,
	}),
];
