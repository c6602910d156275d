import { quickFix } from '#schema/proof.ts';
import { repairedHistory } from '#witness/proofs/kinds/repaired-history.ts';

const call = { type: 'tool_use', id: 'toolu_1', name: 'look', input: {} };

const messages = [
	{ role: 'user', content: 'Look.' },
	{ role: 'assistant', content: [{ type: 'text', text: 'I look.' }, call, call] },
	{
		role: 'user',
		content: [{ type: 'tool_result', tool_use_id: 'toolu_1', content: 'Seen.' }],
	},
];

/** A converter that wrote a call twice. */
export const proofs = [
	repairedHistory({
		fix: quickFix,
		refused: 'anthropic/400-tool-use-ids-unique',
		messages,
		sends: 'messages',
		also: 'tools=[{"name": "look", "input_schema": {"type": "object"}}]',
		sees: { words: 'the words before it stay', in: ({ text }) => text.includes('I look.') },
	}),
	repairedHistory({
		fix: 'Send each call once',
		takes: { type: 'ts' },
		language: 'typescript',
		refused: 'anthropic/400-tool-use-ids-unique',
		messages,
		sends: 'uniqueCalls(messages)',
		also: 'tools: [{"name": "look", "input_schema": {"type": "object"}}]',
	}),
	repairedHistory({
		fix: 'Send each call once',
		takes: { type: 'python' },
		refused: 'anthropic/400-tool-use-ids-unique',
		messages,
		sends: 'unique_calls(messages)',
		also: 'tools=[{"name": "look", "input_schema": {"type": "object"}}]',
	}),
];
