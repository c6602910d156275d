import { quickFix } from '#schema/proof.ts';
import { repairedRequest } from '#witness/proofs/kinds/repaired-request.ts';
import { repairedHistory } from '#witness/proofs/kinds/repaired-history.ts';

/** A history in which an empty answer was stored. */
export const proofs = [
	repairedRequest({
		fix: quickFix,
		takes: { for: 'Python' },
		language: 'python',
		refused: 'anthropic/400-non-empty-content',
		program: (code) => `
import anthropic

client = anthropic.Anthropic()
messages = [
    {"role": "user", "content": "Do it."},
    {"role": "assistant", "content": []},
    {"role": "user", "content": "Did you?"},
]
${code}
client.messages.create(model="claude-sonnet-5-5", max_tokens=1024, messages=messages)
`,
	}),
	repairedRequest({
		fix: quickFix,
		takes: { for: 'TypeScript' },
		language: 'typescript',
		refused: 'anthropic/400-non-empty-content',
		program: (code) => `
import Anthropic from '@anthropic-ai/sdk';

const client = new Anthropic();
let messages: Anthropic.MessageParam[] = [
	{ role: 'user', content: 'Do it.' },
	{ role: 'assistant', content: [] },
	{ role: 'user', content: 'Did you?' },
];
${code}
await client.messages.create({ model: 'claude-sonnet-5-5', max_tokens: 1024, messages });
`,
	}),
	repairedHistory({
		fix: 'Do not store or send messages without content',
		takes: { type: 'python' },
		refused: 'anthropic/400-non-empty-content',
		messages: [
			{ role: 'user', content: 'Do it.' },
			{ role: 'assistant', content: [] },
			{ role: 'user', content: 'Did you?' },
		],
		sends: 'sendable(messages)',
	}),
];
