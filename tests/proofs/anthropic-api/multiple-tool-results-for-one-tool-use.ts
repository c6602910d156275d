import { quickFix } from '#schema/proof.ts';
import { editedBody } from '#witness/proofs/kinds/edited-body.ts';
import { repairedHistory } from '#witness/proofs/kinds/repaired-history.ts';

const id = 'toolu_01Jt6WqNb3Xc9RvYm2KzLd8S'; // That of the quick fix.
const part = (content: unknown) => ({ type: 'tool_result', tool_use_id: id, content });
const image = { type: 'base64', media_type: 'image/png', data: 'iVBORw0KGgo=' };
const call = { role: 'assistant', content: [{ type: 'tool_use', id, name: 'look', input: {} }] };
const results = {
	role: 'user',
	content: [part('Screenshot of the start page'), part([{ type: 'image', source: image }])],
};
const messages = [{ role: 'user', content: 'Look.' }, call, results];
const tools = [{ name: 'look', input_schema: { type: 'object' } }];

/** A converter that makes one result of the text, and another of the image. */
export const proofs = [
	editedBody({
		fix: quickFix,
		takes: { for: 'The one block' },
		refused: 'anthropic/400-multiple-tool-results',
		body: { model: 'claude-sonnet-5-5', max_tokens: 1024, tools, messages },
		edit: (body, given) => {
			const [question] = messages;
			return { ...body, messages: [question, call, { role: 'user', content: [given] }] };
		},
	}),
	repairedHistory({
		fix: 'Merge the results of one call into one block',
		takes: { type: 'python' },
		refused: 'anthropic/400-multiple-tool-results',
		messages,
		sends: '[merge_results(message) for message in messages]',
		also: 'tools=[{"name": "look", "input_schema": {"type": "object"}}]',
		sees: {
			words: 'text and image are both in the one block',
			in: ({ text }) => text.includes('Screenshot of the start page') && text.includes(image.data),
		},
	}),
];
