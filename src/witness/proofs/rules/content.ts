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
		answer: 'anthropic/400-first-message-user',
		// Bedrock and gateways; the Claude API takes such a list.
		onlyWhenAsked: true,
		refuses: ({ messages }) => messages[0]?.role !== 'user',
	},
	{
		answer: 'anthropic/400-unknown-tag-content',
		refuses: (request) => blocksIn(request).some(({ type }) => !blockTypes.test(type ?? '')),
	},
	{
		answer: 'anthropic/400-files-source',
		// Gateways that still want the header, which the Claude API needs no more.
		onlyWhenAsked: true,
		refuses: (request) =>
			!/files-api-/.test(request.headers['anthropic-beta'] ?? '') &&
			blocksIn(request).some(({ source }) => (source as Source)?.type === 'file'),
	},
	{
		answer: 'anthropic/400-stop-sequences',
		refuses: ({ body }) =>
			[body['stop_sequences'] ?? []]
				.flat()
				.some((stop) => typeof stop === 'string' && stop.trim() === ''),
	},
	{
		answer: 'anthropic/400-user-id-email',
		refuses: ({ body }) => {
			const { user_id = '' } = (body['metadata'] ?? {}) as { user_id?: string }; // As documented.
			return /\S@\S+\.\S/.test(user_id);
		},
	},
	{
		answer: 'anthropic/400-output-schema',
		refuses: ({ body }) => hasOpenObject((body['output_config'] as Config)?.format?.schema),
	},
	{
		answer: 'anthropic/400-grammar-too-large',
		refuses: ({ body }) => optionalsIn((body['output_config'] as Config)?.format?.schema) > 24,
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
	{
		answer: 'anthropic/400-encrypted-content',
		// What was sealed for another organization.
		refuses: ({ text }) => /"encrypted_(?:content|index)":\s*"b3RoZXItb3Jn/.test(text),
	},
];

const blockTypes =
	/^(?:text|image|document|search_result|thinking|redacted_thinking|tool_use|tool_result|server_tool_use|\w+_tool_result|container_upload|mid_conv_system|fallback)$/;

type Source = { readonly type?: string } | undefined;
type Config = { readonly format?: { readonly schema?: unknown } } | undefined;

/** Whether a schema has an object that is not closed, at any depth. */
function hasOpenObject(schema: unknown): boolean {
	if (typeof schema !== 'object' || schema === null) return false;
	const fields = schema as Readonly<Record<string, unknown>>; // An object, or a list.
	const isOpen = fields['type'] === 'object' && fields['additionalProperties'] !== false;
	return isOpen || Object.values(fields).some(hasOpenObject);
}

/** How many fields of a schema no list requires. */
function optionalsIn(schema: unknown): number {
	const { properties = {}, required = [] } = (schema ?? {}) as {
		properties?: Readonly<Record<string, unknown>>;
		required?: readonly string[];
	};
	const own = Object.keys(properties).filter((name) => !required.includes(name)).length;
	return Object.values(properties).reduce<number>((sum, one) => sum + optionalsIn(one), own);
}

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
