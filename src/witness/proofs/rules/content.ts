import type { Rule } from '../messages-api.ts';
import { blocksIn, type Block, type Message, type Request } from '../request.ts';

/** What is refused in messages and their blocks. */
export const byContent: readonly Rule[] = [
	{
		answer: 'anthropic/400-non-empty-content',
		refuses: ({ messages }) =>
			messages.some(({ role, content }, i) => {
				const isPrefill = role === 'assistant' && i === messages.length - 1;
				return content.length === 0 && !isPrefill;
			}),
	},
	{
		answer: 'anthropic/400-empty-text',
		refuses: (request) => [...request.system, ...blocksIn(request)].some(isBlank),
	},
	{
		answer: 'anthropic/400-roles-alternate',
		// The Claude API joins neighbours; Bedrock and some gateways do not.
		onlyWhenAsked: true,
		refuses: ({ messages }) => messages.some(({ role }, i) => role === messages[i - 1]?.role),
	},
	{
		answer: 'anthropic/400-cache-control',
		refuses: (request) => markersIn(request) > 4,
	},
	{
		answer: 'anthropic/400-no-low-surrogate',
		refuses: ({ text }) =>
			/\\u[dD][89abAB][\da-fA-F]{2}(?!\\u[dD][c-fC-F])/.test(text.replaceAll('\\\\', '')),
	},
	{
		answer: 'anthropic/400-server-tool-result',
		refuses: ({ messages }) => messages.some(hasLoneServerResult),
	},
];

function isBlank({ type, text }: Block): boolean {
	return type === 'text' && typeof text === 'string' && text.trim() === '';
}

function markersIn(request: Request): number {
	const nested = blocksIn(request).flatMap(({ content }) =>
		Array.isArray(content) ? (content as Block[]) : [],
	);
	const blocks = [...request.tools, ...request.system, ...blocksIn(request), ...nested];
	const own = blocks.filter((block) => block['cache_control'] != null).length;
	return own + (request.body['cache_control'] == null ? 0 : 1);
}

/** Whether a result of a server tool has no call before it in its message. */
function hasLoneServerResult({ content }: Message): boolean {
	return content.some(({ type, tool_use_id }, i) => {
		if (type === undefined || type === 'tool_result' || !type.endsWith('_tool_result'))
			return false;
		return !content
			.slice(0, i)
			.some((one) => one.type === 'server_tool_use' && one.id === tool_use_id);
	});
}
