import type { ChatMessage, OpenAiRequest, OpenAiRule } from './openai-request.ts';

/** What Chat Completions refuses in the messages: directly behind its calls stand the tool messages, and nowhere else. */
export const byChatMessages: readonly OpenAiRule[] = [
	{ answer: 'openai-compatible/toolcalls', refuses: hasOpenCall },
	{ answer: 'openai/tool-message-orphan', refuses: hasOrphan },
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
