import {
	partsOf,
	type ChatMessage,
	type OpenAiRequest,
	type OpenAiRule,
} from './openai-request.ts';

/** What Chat Completions refuses in the messages: directly behind its calls stand the tool messages, and nowhere else. */
export const byChatMessages: readonly OpenAiRule[] = [
	{ answer: 'openai-compatible/toolcalls', refuses: hasOpenCall },
	{ answer: 'openai/tool-message-orphan', refuses: hasOrphan },
];

/** What OpenAI itself refuses in them besides. */
export const byOpenAiMessages: readonly OpenAiRule[] = [
	{
		answer: 'openai/content-of-wrong-type',
		refuses: ({ messages }) =>
			messages.some(
				({ content }) => typeof content === 'object' && content !== null && !Array.isArray(content),
			),
	},
	{
		answer: 'openai/content-null',
		// An assistant message with calls may have none.
		refuses: ({ messages }) =>
			messages.some(({ content, tool_calls }) => content == null && tool_calls === undefined),
	},
	{
		answer: 'openai/part-without-type',
		refuses: ({ messages }) =>
			messages.some(({ content }) => partsOf(content).some(({ type }) => type === undefined)),
	},
	{
		answer: 'openai/tool-call-without-type',
		refuses: ({ messages }) =>
			messages.some(({ tool_calls = [] }) => tool_calls.some(({ type }) => type === undefined)),
	},
	{
		answer: 'openai/tool-call-id-too-long',
		refuses: ({ messages }) =>
			messages.some(({ tool_calls = [] }) => tool_calls.some(({ id = '' }) => id.length > 40)),
	},
];

/** Whether a call has no tool message directly behind its assistant message. */
function hasOpenCall({ messages }: OpenAiRequest): boolean {
	return messages.some(({ tool_calls = [] }, i) => {
		const rest = messages.slice(i + 1);
		const end = rest.findIndex(({ role }) => role !== 'tool');
		const answered = rest.slice(0, end === -1 ? undefined : end);
		return tool_calls.some(({ id }) => !answered.some((one) => one.tool_call_id === id));
	});
}

/** Whether a tool message has no call in the assistant message before it and its neighbours. */
function hasOrphan({ messages }: OpenAiRequest): boolean {
	return messages.some(({ role, tool_call_id }, i) => {
		if (role !== 'tool') return false;
		const caller: ChatMessage | undefined = messages
			.slice(0, i)
			.findLast((one) => one.role !== 'tool');
		return !(caller?.tool_calls ?? []).some(({ id }) => id === tool_call_id);
	});
}
