import type { Reply } from '../scene/reply.ts';
import { accepted, batch, jsonReply, messageOf, plainText } from './accepted.ts';
import type { Asked, Judge } from './api.ts';
import { messagesApi } from './messages-api.ts';

/**
 * The Claude API as the examples of the reference call it. Each request of a batch is judged like a single one; a batch has
 * ended when it is asked for again; a tool is called once, with what it is called with in the examples.
 */
export function exampleApi(): Judge {
	const judge = messagesApi();
	let items: readonly Item[] = [];
	return (asked) => {
		const created = itemsOf(asked);
		const requests = [asked, ...created.map(({ params }) => ({ ...asked, body: params }))];
		const refused = requests.map(judge).find((answer) => answer !== undefined);
		if (refused !== undefined) return refused;
		if (created.length > 0) items = created;
		if (/\/v1\/files/.test(asked.path)) return ofFiles(asked);
		return /\/batches\/\w+/.test(asked.path) ? ended(asked, items) : replyTo(asked);
	};
}

/** What became of a file: its metadata, or that it was deleted. A form without the part `file` has no place here. */
function ofFiles({ method, text }: Asked): Reply {
	const id = 'file_01QkHn4TtVbZ7sWx2cRj9mLd';
	if (method === 'DELETE') return jsonReply({ id, type: 'file_deleted' });
	const part = /name="file"; filename="(.+?)"\r\nContent-Type: (.+?)\r\n\r\n([^]*?)\r\n--/.exec(
		text,
	);
	if (part === null) return { ...jsonReply(null), status: 400 };
	const [, filename, mime_type, bytes = ''] = part;
	const created_at = '2026-11-27T09:30:00Z';
	const size_bytes = Buffer.byteLength(bytes);
	return jsonReply({
		id,
		type: 'file',
		filename,
		mime_type,
		size_bytes,
		created_at,
		downloadable: false,
	});
}

/** The batch after its end, or the lines of its results. */
function ended({ path, headers }: Asked, items: readonly Item[]): Reply {
	if (path.endsWith('/results')) {
		return plainText(items.map((item) => `${JSON.stringify(resultOf(item))}\n`).join(''));
	}
	const results_url = `http://${headers['host']}/v1/messages/batches/${batch.id}/results`;
	const request_counts = { ...batch.request_counts, processing: 0, succeeded: items.length };
	return jsonReply({ ...batch, processing_status: 'ended', request_counts, results_url });
}

function resultOf({ custom_id, params }: Item) {
	const reply = messageOf([{ type: 'text', text: 'Hello there.' }], { body: params });
	return {
		custom_id,
		result: { type: 'succeeded', message: reply.gives === 'response' ? reply.json : undefined },
	};
}

function replyTo(asked: Asked): Reply {
	const { tools = [], messages } = (asked.body ?? {}) as Body;
	const [tool] = tools;
	const isCall = tool !== undefined && messages?.length === 1;
	if (!isCall) return accepted(asked);
	const input = { branch: 'main' };
	const id = 'toolu_01Hs7RkWq3TzYvN5cXb9LdJm';
	return messageOf([{ type: 'tool_use', id, name: tool.name, input }], asked);
}

function itemsOf({ path, body }: Asked): readonly Item[] {
	if (!path.endsWith('/batches')) return [];
	return (body as { requests?: readonly Item[] } | undefined)?.requests ?? [];
}

/** A request of a batch. */
interface Item {
	readonly custom_id: string;
	readonly params: unknown;
}

/** A request for a message, as examples write it. */
interface Body {
	readonly tools?: readonly { readonly name: string }[];
	readonly messages?: readonly unknown[];
}
