import { quickFix } from '#schema/proof.ts';
import { repairedRequest } from '#witness/proofs/kinds/repaired-request.ts';

export const proofs = [
	repairedRequest({
		fix: quickFix,
		takes: { for: 'Python' },
		language: 'python',
		refused: 'anthropic/400-role-system',
		before: `
import anthropic

history = [
    {"role": "system", "content": "Answer in one word."},
    {"role": "user", "content": "Name a colour."},
]
anthropic.Anthropic().messages.create(model="claude-sonnet-5-5", max_tokens=1024, messages=history)
`,
		program: (code) => code,
		sees: {
			words: 'the instruction is in `system`',
			in: ({ body }) => (body as { system?: string }).system === 'Answer in one word.',
		},
	}),
];
