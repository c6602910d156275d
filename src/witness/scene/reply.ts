import type { Answer } from '../answers.ts';

/** An answer that goes over the wire as HTTP. */
export type Reply = Response | Stream;
type Response = Extract<Answer, { gives: 'response' }>;
type Stream = Extract<Answer, { gives: 'stream' }>;
/** What a service says beside the answer that is meant. */
export type Usual = Pick<Response, 'status' | 'headers' | 'json' | 'body'>;

/**
 * What a service that breaks in its streams says to a request that asks for none, as clients do when
 * a stream failed: an error as the status that belongs to it, a broken stream as a reset.
 */
export function unstreamed({ events, ending, ...rest }: Stream): Response {
	const response = { ...rest, gives: 'response', json: undefined, ending: 'complete' } as const;
	const data = events.map(({ json }) => json).filter(isRecord);
	const failed = data.find(({ error }) => isRecord(error));
	if (failed !== undefined) {
		const { type } = failed['error'] as { type?: string };
		return { ...response, status: statuses[type ?? ''] ?? 500, json: failed };
	}
	const whole = data.map(({ response }) => response).findLast(isRecord) ?? messageOf(data);
	if (ending === 'complete' && whole !== undefined) return { ...response, json: whole };
	return { ...response, ending: ending === 'complete' ? 'reset' : ending };
}

/** The statuses that the Claude API documents for its types of errors. */
const statuses: Readonly<Record<string, number>> = {
	invalid_request_error: 400,
	authentication_error: 401,
	permission_error: 403,
	not_found_error: 404,
	request_too_large: 413,
	rate_limit_error: 429,
	api_error: 500,
	overloaded_error: 529,
};

/** The message that the events of a stream of the Messages API add up to, if it came to its end. */
function messageOf(data: readonly Json[]): Json | undefined {
	const message = data.find(({ type }) => type === 'message_start')?.['message'];
	const end = data.find(({ type }) => type === 'message_delta');
	const stopped = data.some(({ type }) => type === 'message_stop');
	if (!isRecord(message) || end === undefined || !stopped) return undefined;
	const text = data.map(({ delta }) => textOf(delta)).join('');
	const delta = isRecord(end['delta']) ? end['delta'] : {};
	return { ...message, ...delta, content: text === '' ? [] : [{ type: 'text', text }] };
}

function textOf(delta: unknown): string {
	return isRecord(delta) && typeof delta['text'] === 'string' ? delta['text'] : '';
}

type Json = Readonly<Record<string, JsonValue>>;
type JsonValue = NonNullable<Response['json']> | null;

function isRecord(value: unknown): value is { [key: string]: JsonValue } {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
