import { quickFix } from '#schema/proof.ts';
import { editedBody } from '#witness/proofs/kinds/edited-body.ts';
import { repairedHistory } from '#witness/proofs/kinds/repaired-history.ts';

const id = 'toolu_01AbCdEfGhJkLmNpQrStUvWx';
const call = { role: 'assistant', content: [{ type: 'tool_use', id, name: 'look', input: {} }] };
const result = { type: 'tool_result', tool_use_id: id, content: 'Seen.' };
const text = { type: 'text', text: 'And now?' };
const before = [{ role: 'user', content: 'Look.' }, call];
const messages = [
	...before,
	{ role: 'user', content: [result] },
	{ role: 'user', content: [text] },
];
const tool = { name: 'look', input_schema: { type: 'object' } };
const refused = 'anthropic/400-roles-alternate';

/** A gateway that does not join neighbours, as the Claude API does. */
export const proofs = [
	editedBody({
		fix: quickFix,
		refused,
		body: { model: 'claude-sonnet-5-5', max_tokens: 1024, tools: [tool], messages },
		// "Join neighbouring messages … all tool_result blocks first, with any text after them."
		edit: (body) => ({ ...body, messages: [...before, { role: 'user', content: [result, text] }] }),
	}),
	repairedHistory({
		fix: 'Join neighbours before the call',
		takes: { type: 'python' },
		refused,
		messages,
		sends: 'joined(messages)',
		also: `tools=[${JSON.stringify(tool)}]`,
	}),
	repairedHistory({
		fix: 'Join neighbours before the call',
		takes: { type: 'ts' },
		language: 'typescript',
		refused,
		messages,
		sends: 'joined(messages)',
		also: `tools: [${JSON.stringify(tool)}]`,
	}),
];
