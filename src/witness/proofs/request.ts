import type { Asked } from './api.ts';

/** A block of content, with whatever fields it has. */
export interface Block {
	readonly type?: string;
	readonly text?: unknown;
	readonly id?: string;
	readonly tool_use_id?: string;
	readonly [field: string]: unknown;
}

/** A message, its content always as blocks. */
export interface Message {
	readonly role: string;
	readonly content: readonly Block[];
	/** Whether the content was given as a string. */
	readonly isText: boolean;
}

/** A request for a message, as far as the rules look at it. */
export interface Request {
	/** The body as it came. */
	readonly body: Readonly<Record<string, unknown>>;
	readonly headers: Asked['headers'];
	readonly path: string;
	readonly text: string;
	readonly model: string;
	readonly messages: readonly Message[];
	readonly tools: readonly Tool[];
	readonly system: readonly Block[];
}

/** A tool as it is offered. */
interface Tool {
	readonly name?: string;
	readonly input_schema?: Readonly<Record<string, unknown>>;
	readonly [field: string]: unknown;
}

/** Reads a request, however much of it is missing. */
export function requestOf({ body, headers, path, text }: Asked): Request {
	const fields = isRecord(body) ? body : {};
	return {
		body: fields,
		headers,
		path,
		text,
		model: typeof fields['model'] === 'string' ? fields['model'] : '',
		messages: listOf(fields['messages']).map(messageOf),
		tools: listOf(fields['tools']),
		system: blocksOf(fields['system']),
	};
}

export const isToolResult = ({ type }: Block): boolean => type === 'tool_result';

/** The blocks of all messages, in order. */
export const blocksIn = ({ messages }: Request): Block[] =>
	messages.flatMap(({ content }) => content);

function messageOf(message: Record<string, unknown>): Message {
	const { role, content } = message;
	return {
		role: typeof role === 'string' ? role : '',
		content: blocksOf(content),
		isText: typeof content === 'string',
	};
}

function blocksOf(content: unknown): Block[] {
	if (content === '' || content === undefined) return [];
	return typeof content === 'string' ? [{ type: 'text', text: content }] : listOf(content);
}

function listOf(value: unknown): Record<string, unknown>[] {
	return Array.isArray(value) ? value.filter(isRecord) : [];
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
