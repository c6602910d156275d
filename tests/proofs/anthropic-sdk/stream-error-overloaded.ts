import { quickFix } from '#schema/proof.ts';
import { repairedRequest } from '#witness/proofs/kinds/repaired-request.ts';
import type { Judge } from '#witness/proofs/api.ts';

const overloaded = 'anthropic/sse-overloaded-mid';
const indented = (code: string, indent: string) => code.trim().replaceAll(/^/gm, indent);

/** The first run meets one broken stream and gives up; the second meets another, and asks once more. */
const judge = (): Judge => (_, earlier) => (earlier.length < 2 ? overloaded : undefined);

export const proofs = [
	repairedRequest({
		fix: quickFix,
		takes: { for: 'Python' },
		language: 'python',
		refused: overloaded,
		judge: judge(),
		program: (code) => `
import anthropic

client = anthropic.Anthropic()
request = {
    "model": "claude-sonnet-5-5",
    "max_tokens": 1024,
    "messages": [{"role": "user", "content": "Hello"}],
}
for attempt in range(${code === '' ? 1 : 2}):
    try:
        with client.messages.stream(**request) as stream:
            print(stream.get_final_message().stop_reason)
        break
${indented(code || 'except KeyboardInterrupt:\n    pass', '    ')}
`,
		sees: {
			words: 'a complete message comes back',
			in: (_, printed) => printed.trim() === 'end_turn',
		},
	}),
	repairedRequest({
		fix: quickFix,
		takes: { for: 'TypeScript' },
		language: 'typescript',
		refused: overloaded,
		judge: judge(),
		program: (code) => `
import Anthropic, { APIError } from '@anthropic-ai/sdk';

const client = new Anthropic();
for (let attempt = 0; attempt < ${code === '' ? 1 : 2}; attempt++) {
	try {
		const stream = client.messages.stream({
			model: 'claude-sonnet-5-5',
			max_tokens: 1024,
			messages: [{ role: 'user', content: 'Hello' }],
		});
		console.log((await stream.finalMessage()).stop_reason);
		break;
	} catch (error) {
		${code || 'throw error;'}
	}
}
`,
		sees: {
			words: 'a complete message comes back',
			in: (_, printed) => printed.trim() === 'end_turn',
		},
	}),
];
