import type { Reply } from '../scene/reply.ts';
import type { Asked } from './api.ts';
import { acceptedByOthers } from './apis/accepted-others.ts';
import { awsEvents } from './apis/aws-events.ts';
import type { Block } from './request.ts';

/** What an API answers to a request that it accepts, by its path. */
export function accepted(asked: Asked): Reply {
	const { path, text } = asked;
	if (/\/count_tokens/.test(path)) return jsonReply({ input_tokens: Math.ceil(text.length / 4) });
	if (/\/messages\/batches/.test(path)) return jsonReply(batch);
	if (/\/invoke/.test(path)) return invoked(asked);
	if (/\/responses/.test(path) && isStreamed(asked)) return responseInEvents();
	if (/\/messages/.test(path)) return messageOf([{ type: 'text', text: 'Hello there.' }], asked);
	const value = acceptedByOthers(asked);
	return value === undefined ? { ...jsonReply(null), status: 404 } : jsonReply(value);
}

/** A message with these blocks, as a stream for a request that asks for one. */
export function messageOf(content: readonly Block[], { body }: Pick<Asked, 'body'>): Reply {
	const { model, stream } = (body ?? {}) as { model?: string; stream?: boolean }; // As the SDKs send it.
	const message = {
		id: 'msg_01XFDUDYJgAACzvnptvVoYEL',
		type: 'message',
		role: 'assistant',
		model: model ?? 'claude-sonnet-5-5',
		stop_sequence: null,
		usage: { input_tokens: 12, output_tokens: 4 },
	};
	const stop_reason = content.some(({ type }) => type === 'tool_use') ? 'tool_use' : 'end_turn';
	if (stream !== true) return jsonReply({ ...message, content, stop_reason });
	const events = [
		{ type: 'message_start', message: { ...message, content: [], stop_reason: null } },
		...content.flatMap(eventsOf),
		{ type: 'message_delta', delta: { stop_reason, stop_sequence: null }, usage: message.usage },
		{ type: 'message_stop' },
	];
	return inEvents(events);
}

function isStreamed({ body }: Asked): boolean {
	return (body as { stream?: boolean } | undefined)?.stream === true; // As the SDKs send it.
}

/** A response of the Responses API that says something, with an id for what it says. */
export function responseInEvents(text = 'Hello there.', id = 'msg_1'): Reply {
	const content = [{ type: 'output_text', text }];
	const item = { id, type: 'message', role: 'assistant', content };
	const usage = { input_tokens: 12, output_tokens: 4, total_tokens: 16 };
	const response = { id: 'resp_1', output: [item], usage };
	return inEvents([
		{ type: 'response.created', response: { id: 'resp_1' } },
		{ type: 'response.output_item.done', output_index: 0, item },
		{ type: 'response.completed', response },
	]);
}

function inEvents(events: readonly Event[]): Reply {
	return {
		...shared,
		gives: 'stream',
		status: 200,
		headers: {},
		events: events.map((event) => ({ event: event.type, json: event as unknown as Json })),
		ending: 'complete',
	};
}

/** What InvokeModel of Bedrock answers: the same message, a stream in frames of its own. */
function invoked(asked: Asked): Reply {
	const streams = asked.path.endsWith('-with-response-stream');
	const said = [{ type: 'text', text: 'Hello there.' }];
	const reply = messageOf(said, { body: { stream: streams } });
	if (reply.gives === 'response') return reply;
	return {
		...jsonReply(undefined),
		headers: { 'content-type': 'application/vnd.amazon.eventstream' },
		body: awsEvents(reply.events.map((event) => event.json as object)).toString('latin1'),
	};
}

/** JSON with status 200. */
export function jsonReply(value: unknown): Reply & { readonly gives: 'response' } {
	return { ...shared, ...whole, json: value as Json }; // Plain data, written in a proof.
}

/** A text with status 200. */
export const plainText = (body: string): Reply => ({ ...shared, ...whole, body });

const whole = { gives: 'response', status: 200, headers: {}, ending: 'complete' } as const;

/** An event of a stream, by its type, with whatever it carries. */
type Event = { readonly type: string } & Readonly<Record<string, unknown>>;

type Json = NonNullable<Extract<Reply, { gives: 'response' }>['json']>;

const shared = {
	id: 'accepted',
	title: 'Accepted',
	protocol: 'anthropic',
	layer: 'provider',
	entries: [],
	wording: 'wordless',
	credentials: ['key'],
} satisfies Partial<Reply>;

/** The events in which a block arrives. */
function eventsOf(block: Block, index: number) {
	const delta = (more: object) => ({ type: 'content_block_delta', index, delta: more });
	const deltas = {
		text: () => [delta({ type: 'text_delta', text: block.text })],
		thinking: () => [
			delta({ type: 'thinking_delta', thinking: block['thinking'] }),
			delta({ type: 'signature_delta', signature: block['signature'] }),
		],
		tool_use: () => [
			// Arguments that are no JSON are given as the text that they are.
			delta({ type: 'input_json_delta', partial_json: textOf(block['input']) }),
		],
	};
	const empty = {
		text: { type: 'text', text: '' },
		thinking: { type: 'thinking', thinking: '', signature: '' },
		tool_use: { ...block, input: {} },
	};
	const type = block.type as keyof typeof deltas; // Proofs write no others.
	return [
		{ type: 'content_block_start', index, content_block: empty[type] },
		...deltas[type](),
		{ type: 'content_block_stop', index },
	];
}

const textOf = (input: unknown) => (typeof input === 'string' ? input : JSON.stringify(input));

/** A batch that was just created. */
export const batch = {
	id: 'msgbatch_01HkcTjaV5uDC8jWR4ZsDV8d',
	type: 'message_batch',
	processing_status: 'in_progress',
	request_counts: { processing: 1, succeeded: 0, errored: 0, canceled: 0, expired: 0 },
	ended_at: null,
	created_at: '2026-11-26T12:00:00Z',
	expires_at: '2026-11-27T12:00:00Z',
	archived_at: null,
	cancel_initiated_at: null,
	results_url: null,
};
