import { quickFix } from '#schema/proof.ts';
import { repairedHistory } from '#witness/proofs/kinds/repaired-history.ts';

/** An answer with the result of a server tool whose call was dropped. */
const withResult = (result: object) => [
	{ role: 'user', content: 'Hello' },
	{ role: 'assistant', content: [result, { type: 'text', text: 'Hi.' }] },
	{ role: 'user', content: 'Well?' },
];

/** A result of the advisor, and one of a search. */
export const proofs = [
	repairedHistory({
		fix: quickFix,
		takes: { for: 'Python' },
		refused: 'anthropic/400-server-tool-result',
		messages: withResult({
			type: 'advisor_tool_result',
			tool_use_id: 'srvtoolu_1',
			content: { type: 'advisor_result', text: 'Be brief.' },
		}),
		sends: 'messages',
		byHand: true,
		sees: { words: 'the words behind it stay', in: ({ text }) => text.includes('Hi.') },
	}),
	repairedHistory({
		fix: 'Pair the server variants when you cut',
		takes: { type: 'python' },
		refused: 'anthropic/400-server-tool-result',
		messages: withResult({
			type: 'web_search_tool_result',
			tool_use_id: 'srvtoolu_1',
			content: [],
		}),
		sends: 'drop_lone_server_results(messages)',
	}),
];
