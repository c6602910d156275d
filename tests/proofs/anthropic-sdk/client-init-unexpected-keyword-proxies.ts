import { quickFix } from '#schema/proof.ts';
import { openAiApi } from '#witness/proofs/apis/openai.ts';
import { upgraded } from '#witness/proofs/kinds/upgraded.ts';

/** The last releases of both SDKs that hand `proxies` to httpx, beside the first httpx without it. */
export const proofs = [
	upgraded({
		fix: quickFix,
		takes: { for: 'anthropic' },
		before: ['anthropic==0.39.0', 'httpx==0.28.1'],
		package: 'anthropic',
		program: `
import anthropic

client = anthropic.Anthropic()
client.messages.create(
    model="claude-sonnet-5-5", max_tokens=64, messages=[{"role": "user", "content": "ping"}]
)
`,
	}),
	upgraded({
		fix: quickFix,
		takes: { for: 'openai' },
		before: ['openai==1.55.2', 'httpx==0.28.1'],
		package: 'openai',
		judge: openAiApi(),
		program: `
import openai

client = openai.OpenAI()
client.chat.completions.create(
    model="gpt-5.6-luna", messages=[{"role": "user", "content": "ping"}]
)
`,
	}),
];
