import type { Reply } from '../scene/reply.ts';
import type { Asked } from './api.ts';

/** What the Claude API answers to a request that it accepts, by its path. */
export function accepted({ path, body }: Asked): Reply {
	if (/\/count_tokens/.test(path)) return json({ input_tokens: 12 });
	if (/\/models/.test(path))
		return json({ data: [], has_more: false, first_id: null, last_id: null });
	if (/\/messages\/batches/.test(path)) return json(batch);
	if (/\/messages/.test(path)) return message(modelOf(body));
	return { ...shared, gives: 'response', status: 404, body: '', headers: {}, ending: 'complete' };
}

/** The text of every message that is accepted. */
const greeting = 'Hello there.';

const shared = {
	id: 'accepted',
	title: 'Accepted',
	protocol: 'anthropic',
	layer: 'provider',
	entries: [],
	wording: 'wordless',
	credentials: ['key'],
} as const satisfies Partial<Reply>;

type Json = NonNullable<Extract<Reply, { gives: 'response' }>['json']>;

const json = (value: Json): Reply => ({
	...shared,
	gives: 'response',
	status: 200,
	json: value,
	headers: {},
	ending: 'complete',
});

/** A whole message, which goes as a stream to those that ask for one. */
function message(model: string): Reply {
	const usage = { input_tokens: 12, output_tokens: 4 };
	const start = {
		id: 'msg_01XFDUDYJgAACzvnptvVoYEL',
		type: 'message',
		role: 'assistant',
		model,
		content: [],
		stop_reason: null,
		stop_sequence: null,
		usage,
	};
	const events: readonly { type: string; [field: string]: Json }[] = [
		{ type: 'message_start', message: start },
		{ type: 'content_block_start', index: 0, content_block: { type: 'text', text: '' } },
		{ type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text: greeting } },
		{ type: 'content_block_stop', index: 0 },
		{
			type: 'message_delta',
			delta: { stop_reason: 'end_turn', stop_sequence: null },
			usage: { output_tokens: 4 },
		},
		{ type: 'message_stop' },
	];
	return {
		...shared,
		gives: 'stream',
		status: 200,
		headers: {},
		events: events.map((event) => ({ event: event.type, json: event })),
		ending: 'complete',
	};
}

const batch = {
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

function modelOf(body: unknown): string {
	const { model } = (body ?? {}) as { model?: unknown }; // Whatever the client sent.
	return typeof model === 'string' ? model : 'claude-sonnet-5-5';
}
