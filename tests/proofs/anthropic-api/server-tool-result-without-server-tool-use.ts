import { quickFix } from '#schema/proof.ts';
import { repairedHistory } from '#witness/proofs/kinds/repaired-history.ts';

/** A result of the advisor whose call was dropped. */
export const proofs = [
	repairedHistory({
		fix: quickFix,
		takes: { type: 'python' },
		refused: 'anthropic/400-server-tool-result',
		messages: [
			{ role: 'user', content: 'Hello' },
			{
				role: 'assistant',
				content: [
					{
						type: 'advisor_tool_result',
						tool_use_id: 'srvtoolu_1',
						content: { type: 'advisor_result', text: 'Be brief.' },
					},
					{ type: 'text', text: 'Hi.' },
				],
			},
			{ role: 'user', content: 'Well?' },
		],
		sends: 'messages',
		byHand: true,
		sees: { words: 'the words behind it stay', in: ({ text }) => text.includes('Hi.') },
	}),
	repairedHistory({
		fix: 'Pair the server variants when you cut',
		takes: { type: 'python' },
		refused: 'anthropic/400-server-tool-result',
		messages: [
			{ role: 'user', content: 'Hello' },
			{
				role: 'assistant',
				content: [
					{ type: 'web_search_tool_result', tool_use_id: 'srvtoolu_1', content: [] },
					{ type: 'text', text: 'Hi.' },
				],
			},
			{ role: 'user', content: 'Well?' },
		],
		sends: 'drop_lone_server_results(messages)',
	}),
];
