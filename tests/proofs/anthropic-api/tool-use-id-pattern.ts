import { quickFix } from '#schema/proof.ts';
import { repairedHistory } from '#witness/proofs/kinds/repaired-history.ts';

const messages = [
	{ role: 'user', content: 'Look.' },
	{
		role: 'assistant',
		content: [{ type: 'tool_use', id: 'functions.look:0', name: 'look', input: {} }],
	},
	{
		role: 'user',
		content: [{ type: 'tool_result', tool_use_id: 'functions.look:0', content: 'Seen.' }],
	},
];

/** A history of another model, which numbers its calls. */
export const proofs = [
	repairedHistory({
		fix: quickFix,
		refused: 'anthropic/400-tool-use-id-pattern',
		messages,
		sends: 'repaired(messages)',
		also: 'tools=[{"name": "look", "input_schema": {"type": "object"}}]',
	}),
	repairedHistory({
		fix: 'Rewrite both ends of each call',
		takes: { type: 'ts' },
		language: 'typescript',
		refused: 'anthropic/400-tool-use-id-pattern',
		messages,
		sends: 'repaired(messages)',
		also: 'tools: [{"name": "look", "input_schema": {"type": "object"}}]',
	}),
];
