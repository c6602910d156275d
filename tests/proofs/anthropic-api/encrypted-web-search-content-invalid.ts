import { repairedHistory } from '#witness/proofs/kinds/repaired-history.ts';

/** A search of another organization in the history, and an answer that quotes it. */
const messages = [
	{ role: 'user', content: 'What is new in Node.js?' },
	{
		role: 'assistant',
		content: [
			{
				type: 'server_tool_use',
				id: 'srvtoolu_1',
				name: 'web_search',
				input: { query: 'Node.js release notes' },
			},
			{
				type: 'web_search_tool_result',
				tool_use_id: 'srvtoolu_1',
				content: [
					{
						type: 'web_search_result',
						url: 'https://example.com/notes',
						title: 'Release notes',
						encrypted_content: 'b3RoZXItb3JnQQ==',
						page_age: null,
					},
				],
			},
			{
				type: 'text',
				text: 'It is faster.',
				citations: [
					{
						type: 'web_search_result_location',
						url: 'https://example.com/notes',
						title: 'Release notes',
						encrypted_index: 'b3RoZXItb3JnQg==',
						cited_text: 'faster',
					},
				],
			},
		],
	},
	{ role: 'user', content: 'Thanks. And the one before?' },
];

export const proofs = [
	repairedHistory({
		fix: 'Keep the searches as text',
		takes: { type: 'python' },
		refused: 'anthropic/400-encrypted-content',
		messages,
		sends: 'searches_as_text(messages)',
		sees: {
			words: 'title, address and answer stay',
			in: ({ text }) =>
				['Release notes', 'https://example.com/notes', 'It is faster.'].every((one) =>
					text.includes(one),
				),
		},
	}),
];
