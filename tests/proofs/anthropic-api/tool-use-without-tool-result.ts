import { quickFix } from '#schema/proof.ts';
import { editedBody } from '#witness/proofs/kinds/edited-body.ts';
import { repairedHistory } from '#witness/proofs/kinds/repaired-history.ts';

const id = 'toolu_01AbCdEfGhJkLmNpQrStUvWx'; // The id that the answer names.
const messages = [
	{ role: 'user', content: 'Look.' },
	{ role: 'assistant', content: [{ type: 'tool_use', id, name: 'look', input: {} }] },
	{ role: 'user', content: [{ type: 'text', text: 'Never mind, what is 2 + 2?' }] },
];
const tools = [{ name: 'look', input_schema: { type: 'object' } }];

/** A call that was interrupted: the next message is a new question. */
export const proofs = [
	editedBody({
		fix: quickFix,
		takes: { for: 'One for each id' },
		refused: 'anthropic/400-tool-use-no-result',
		body: { model: 'claude-sonnet-5-5', max_tokens: 1024, tools, messages },
		// "Give the very next user message one tool_result with that tool_use_id, before any text."
		edit: (body, given) => {
			const result = { ...(given as object), tool_use_id: id };
			const next = { role: 'user', content: [result, { type: 'text', text: 'What is 2 + 2?' }] };
			return { ...body, messages: [...messages.slice(0, 2), next] };
		},
	}),
	repairedHistory({
		fix: 'Repair a stored history',
		takes: { type: 'python' },
		refused: 'anthropic/400-tool-use-no-result',
		messages,
		sends: 'repair(messages)',
		also: 'tools=[{"name": "look", "input_schema": {"type": "object"}}]',
	}),
];
