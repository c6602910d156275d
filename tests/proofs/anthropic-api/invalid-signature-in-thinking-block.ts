import { quickFix } from '#schema/proof.ts';
import { repairedRequest } from '#witness/proofs/kinds/repaired-request.ts';
import { repairedHistory } from '#witness/proofs/kinds/repaired-history.ts';

/** A history from another provider: its thinking carries a signature that the API has not made. */
export const proofs = [
	repairedRequest({
		fix: quickFix,
		takes: { for: 'Python' },
		language: 'python',
		refused: 'anthropic/400-thinking-signature',
		program: (code) => `
import anthropic

messages = [
    {"role": "user", "content": "What is 2 + 2?"},
    {
        "role": "assistant",
        "content": [
            {"type": "thinking", "thinking": "Two and two.", "signature": "Zm9yZWlnbg=="},
            {"type": "text", "text": "4"},
        ],
    },
    {"role": "user", "content": "And 3 + 3?"},
]
${code}
anthropic.Anthropic().messages.create(
    model="claude-sonnet-5-5", max_tokens=1024, messages=messages
)
`,
		sees: {
			words: 'the texts of the history are all still there',
			in: ({ text }) => text.includes('And 3 + 3?') && text.includes('"4"'),
		},
	}),
	repairedHistory({
		fix: 'Proxies and own clients: send only blocks of the target provider',
		takes: { type: 'python' },
		refused: 'anthropic/400-thinking-signature',
		messages: [
			{ role: 'user', content: 'What is 2 + 2?' },
			{
				role: 'assistant',
				content: [
					{ type: 'thinking', thinking: 'Two and two.', signature: '' },
					{ type: 'text', text: '4' },
				],
			},
			{ role: 'user', content: 'And 3 + 3?' },
		],
		sends:
			'[{**one, "content": only_signed(one["content"])} if isinstance(one["content"], list) else one for one in messages]',
	}),
];
