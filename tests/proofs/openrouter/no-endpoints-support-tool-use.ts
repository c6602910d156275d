import { quickFix } from '#schema/proof.ts';
import { openRouterApi } from '#witness/proofs/apis/compatible.ts';
import { listed } from '#witness/proofs/kinds/listed.ts';

export const proofs = [
	listed({
		fix: quickFix,
		takes: { for: 'macOS, Linux' },
		sdk: 'openai-py',
		refused: 'openai-compatible/openrouter-404-tools',
		judge: openRouterApi(),
		at: 'real host',
		call: (name) => `
client = openai.OpenAI(base_url="https://openrouter.ai/api/v1")
client.chat.completions.create(
    model="${name}",
    messages=[{"role": "user", "content": "Look."}],
    tools=[{"type": "function", "function": {"name": "look", "parameters": {"type": "object"}}}],
)`,
		wrong: 'google/gemma-4-27b',
		right: 'deepseek/deepseek-v4-pro',
		shell: true,
	}),
];
