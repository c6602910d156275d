import { quickFix } from '#schema/proof.ts';
import { upgraded } from '#witness/proofs/kinds/upgraded.ts';

const program = (model: string, more: string) => `
import anthropic

client = anthropic.Anthropic()
client.messages.create(
    model="${model}",
    max_tokens=2048,
    messages=[{"role": "user", "content": "ping"}],
    ${more},
)
`;

export const proofs = [
	upgraded({
		fix: quickFix,
		takes: { for: 'temperature, top_p' },
		before: ['anthropic'],
		package: 'anthropic',
		program: program('claude-haiku-4-5', 'temperature=0.2'),
	}),
	upgraded({
		fix: quickFix,
		takes: { for: 'thinking, output_config' },
		before: ['anthropic==0.76.0'],
		package: 'anthropic',
		program: program('claude-sonnet-5-5', 'output_config={"effort": "low"}'),
	}),
];
