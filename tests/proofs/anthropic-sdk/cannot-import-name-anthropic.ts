import { quickFix } from '#schema/proof.ts';
import { upgraded } from '#witness/proofs/kinds/upgraded.ts';

const create = `
client.messages.create(
    model="claude-sonnet-5-5", max_tokens=64, messages=[{"role": "user", "content": "ping"}]
)
`;

export const proofs = [
	upgraded({
		fix: quickFix,
		takes: { for: 'No module' },
		before: [],
		package: 'anthropic',
		program: `
from anthropic import Anthropic

client = Anthropic()
${create}`,
	}),
	upgraded({
		fix: quickFix,
		takes: { for: 'HUMAN_PROMPT' },
		before: ['anthropic'],
		package: 'anthropic',
		program: `
from anthropic import HUMAN_PROMPT, Anthropic

client = Anthropic()
${create}`,
	}),
];
