import { quickFix } from '#schema/proof.ts';
import { upgraded } from '#witness/proofs/kinds/upgraded.ts';

/** A release that had `messages` under `beta` only. */
export const proofs = [
	upgraded({
		fix: quickFix,
		takes: { for: 'messages, beta' },
		before: ['anthropic==0.15.0', 'httpx==0.27.2'],
		package: 'anthropic',
		program: `
import anthropic

client = anthropic.Anthropic()
client.messages.create(
    model="claude-sonnet-5-5", max_tokens=64, messages=[{"role": "user", "content": "ping"}]
)
`,
	}),
];
