import type { Asked } from '../api.ts';
import type { Rule } from '../strict-api.ts';

export type OpenAiRule = Rule<OpenAiRequest>;

/** A message of Chat Completions. */
export interface ChatMessage {
	readonly role?: string;
	readonly content?: unknown;
	readonly tool_call_id?: string;
	readonly tool_calls?: readonly { readonly id?: string; readonly type?: string }[];
	readonly reasoning_content?: unknown;
}

/** An item of the input of Responses. */
export interface Item {
	readonly id?: string | null;
	readonly type?: string;
	readonly role?: string;
	readonly content?: unknown;
	readonly call_id?: string;
}

/** A function as it is offered, the same for both APIs. */
interface OfferedFunction {
	readonly name?: string;
	readonly parameters?: Schema;
	readonly strict?: boolean;
}

/** A JSON Schema, or a part of one. */
export type Schema = Readonly<Record<string, unknown>>;

/** A request to Chat Completions or Responses, as far as the rules look at it. */
export interface OpenAiRequest {
	readonly chat: boolean;
	readonly body: Readonly<Record<string, unknown>>;
	readonly headers: Asked['headers'];
	readonly text: string;
	readonly model: string;
	readonly messages: readonly ChatMessage[];
	readonly items: readonly Item[];
	readonly tools: readonly OfferedFunction[];
	readonly reasoning: { readonly effort?: string; readonly summary?: string };
	readonly effort: string | undefined;
	/** The schema that the answer has to keep, when it is a strict one. */
	readonly format: Schema | undefined;
}

/** Reads a request; the types are those of the API's documentation. */
export function openAiRequestOf({ body, headers, path, text }: Asked): OpenAiRequest {
	const fields = (body ?? {}) as Readonly<Record<string, unknown>>;
	const {
		model = '',
		messages = [],
		input = [],
		tools = [],
		reasoning,
		reasoning_effort,
		response_format,
		text: output,
	} = fields as Fields;
	const format = response_format?.json_schema ?? output?.format;
	return {
		chat: path.includes('/chat/completions'),
		body: fields,
		headers,
		text,
		model,
		messages,
		items: typeof input === 'string' ? [] : input,
		tools: tools.map((tool) => tool.function ?? tool),
		reasoning: reasoning ?? {},
		effort: reasoning?.effort ?? reasoning_effort,
		format: format?.strict === true ? format.schema : undefined,
	};
}

/** The parts of a content that is a list. */
export function partsOf(content: unknown): readonly { readonly type?: string }[] {
	return Array.isArray(content) ? (content as readonly { readonly type?: string }[]) : [];
}

interface Fields {
	readonly model?: string;
	readonly messages?: readonly ChatMessage[];
	readonly input?: string | readonly Item[];
	readonly tools?: readonly (OfferedFunction & { readonly function?: OfferedFunction })[];
	readonly reasoning?: OpenAiRequest['reasoning'] | null;
	readonly reasoning_effort?: string;
	readonly response_format?: { readonly json_schema?: Format };
	readonly text?: { readonly format?: Format };
}

interface Format {
	readonly strict?: boolean;
	readonly schema?: Schema;
}
