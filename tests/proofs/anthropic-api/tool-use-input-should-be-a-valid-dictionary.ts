import { quickFix } from '#schema/proof.ts';
import { repairedHistory } from '#witness/proofs/kinds/repaired-history.ts';

const messages = [
	{ role: 'user', content: 'Look.' },
	{
		role: 'assistant',
		content: [{ type: 'tool_use', id: 'toolu_1', name: 'look', input: '{"at": 1}' }],
	},
	{
		role: 'user',
		content: [{ type: 'tool_result', tool_use_id: 'toolu_1', content: 'Seen.' }],
	},
];

export const proofs = [
	repairedHistory({
		fix: quickFix,
		refused: 'anthropic/400-tool-use-input-dict',
		messages,
		sends: 'repaired(messages)',
		also: 'tools=[{"name": "look", "input_schema": {"type": "object"}}]',
	}),
	repairedHistory({
		fix: 'Repair the history before sending',
		takes: { type: 'ts' },
		language: 'typescript',
		refused: 'anthropic/400-tool-use-input-dict',
		messages,
		sends: 'repaired(messages)',
		also: 'tools: [{"name": "look", "input_schema": {"type": "object"}}]',
	}),
];
