import { partsOf, type Item, type OpenAiRequest, type OpenAiRule } from './openai-request.ts';

/** What Responses refuses in the items of an input. */
export const byItems: readonly OpenAiRule[] = [
	{
		answer: 'openai/item-id-prefix',
		refuses: ({ items }) =>
			items.some(({ id, type = 'message' }) => id != null && !id.startsWith(prefixes[type] ?? '')),
	},
	{
		answer: 'openai/input-text-of-assistant',
		refuses: ({ items }) =>
			items.some(({ role, content }) => role === 'assistant' && has('input_text', content)),
	},
	{
		answer: 'openai/output-text-of-user',
		refuses: ({ items }) =>
			items.some(({ role, content }) => role === 'user' && has('output_text', content)),
	},
	{
		answer: 'openai/call-id-too-long',
		refuses: ({ items }) => items.some(({ call_id = '' }) => call_id.length > 64),
	},
	{
		answer: 'openai/no-tool-output',
		refuses: ({ items }) =>
			items.some(
				({ type, call_id }, i) =>
					type === 'function_call' && !isThere(items.slice(i), 'function_call_output', call_id),
			),
	},
	{
		answer: 'openai/function-output-orphan',
		refuses: ({ items, body }) =>
			body['previous_response_id'] == null &&
			items.some(
				({ type, call_id }, i) =>
					type === 'function_call_output' && !isThere(items.slice(0, i), 'function_call', call_id),
			),
	},
	{ answer: 'openai/item-without-reasoning', refuses: lacksReasoning },
	{
		answer: 'openai/reasoning-without-following',
		refuses: ({ items }) =>
			items.some(({ type }, i) => type === 'reasoning' && !isOfTurn(items[i + 1])),
	},
];

/** Whether a message has a part of this type. */
const has = (wanted: string, content: unknown) =>
	partsOf(content).some(({ type }) => type === wanted);

/** How the id of an item begins, by its type. */
const prefixes: Readonly<Record<string, string>> = {
	message: 'msg',
	reasoning: 'rs',
	function_call: 'fc',
	custom_tool_call: 'ctc',
};

const isThere = (items: readonly Item[], type: string, call_id: string | undefined) =>
	items.some((one) => one.type === type && one.call_id === call_id);

/** A call that the server knows by its id was made behind reasoning here, which has to be there. */
function lacksReasoning({ items }: OpenAiRequest): boolean {
	return items.some(({ id }, i) => {
		const isKnown = id?.startsWith('fc_') === true;
		return isKnown && !items.slice(0, i).some(({ type }) => type === 'reasoning');
	});
}

/** What a model writes behind its reasoning; a message only with the id that it came with. */
function isOfTurn({ type, role, id }: Item = {}): boolean {
	if (role === 'assistant') return id !== undefined;
	return type === 'function_call' || type === 'reasoning';
}
