import { quickFix } from '#schema/proof.ts';
import { repairedRequest } from '#witness/proofs/kinds/repaired-request.ts';

const messages = [{ role: 'user' as const, content: 'Name a colour.' }];

export const proofs = [
	repairedRequest({
		fix: quickFix,
		takes: { for: 'Python' },
		language: 'python',
		refused: 'anthropic/400-stop-sequences',
		program: (code) => `
import anthropic

stop_sequences = ["\\n", "END"]
${code}
anthropic.Anthropic().messages.create(
    model="claude-sonnet-5-5",
    max_tokens=1024,
    messages=[{"role": "user", "content": "Name a colour."}],
    stop_sequences=stop_sequences,
)
`,
	}),
	repairedRequest({
		fix: quickFix,
		takes: { for: 'TypeScript' },
		language: 'typescript',
		refused: 'anthropic/400-stop-sequences',
		program: (code) => `
import Anthropic from '@anthropic-ai/sdk';

const stop = ['\\n', 'END'];
${code || 'const stopSequences = stop;'}
await new Anthropic().messages.create({
	model: 'claude-sonnet-5-5',
	max_tokens: 1024,
	messages: ${JSON.stringify(messages)},
	stop_sequences: stopSequences,
});
`,
	}),
];
