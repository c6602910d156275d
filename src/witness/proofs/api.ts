import {
	createServer,
	type IncomingMessage,
	type RequestListener,
	type ServerResponse,
} from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { Answer } from '../answers.ts';
import type { Reply } from '../scene/reply.ts';
import { give } from '../scene/serve.ts';
import { accepted } from './accepted.ts';

/** A request as it came. */
export interface Asked {
	readonly method: string;
	readonly path: string;
	readonly headers: Readonly<Record<string, string | undefined>>;
	/** The body as it came, and what it says when it is JSON. */
	readonly text: string;
	readonly body: unknown;
	/** Milliseconds since the server began to listen. */
	readonly at: number;
	/** The port from which it came. */
	readonly from?: number | undefined;
}

/**
 * Chooses the answer to a request: the id of one in content/answers, which refuses it; a reply, or `undefined` for the usual
 * one, which accepts it.
 */
export type Judge = (asked: Asked, earlier: readonly Asked[]) => string | Reply | undefined;

/** A local server that reads each request and refuses or accepts it. */
export interface Api {
	readonly url: string;
	/** Every request that asked for a message, in order. */
	readonly asked: readonly Asked[];
	/** The ids of the answers that refused them; `undefined` for one that was accepted. */
	readonly gave: readonly (string | undefined)[];
	readonly close: () => void;
}

/** How a server answers, whatever it answers. */
interface Manner {
	readonly tls?: { readonly key: string; readonly cert: string } | undefined;
	/** The port, on all addresses; any free one of 127.0.0.1 when absent. */
	readonly port?: number | undefined;
	/** Milliseconds that each answer takes. */
	readonly delay?: number | undefined;
}

/** Opens a server on a free port of 127.0.0.1, which answers with TLS when it is given a certificate, and late when it is told to. */
export async function openApi(
	answers: ReadonlyMap<string, Answer>,
	judge: Judge,
	{ tls, port, delay = 0 }: Manner = {},
): Promise<Api> {
	const asked: Asked[] = [];
	const gave: (string | undefined)[] = [];
	const start = Date.now();
	const answer = (request: IncomingMessage, body: string, response: ServerResponse) => {
		const { method = '', url: path = '', headers } = request;
		const one: Asked = {
			method,
			path,
			text: body,
			body: read(body),
			at: Date.now() - start,
			from: request.socket.remotePort,
			headers: headers as Asked['headers'], // A list only for Set-Cookie, which no request has.
		};
		const verdict = judge(one, asked) ?? accepted(one);
		if (asksForMessage(one)) {
			asked.push(one);
			gave.push(typeof verdict === 'string' ? verdict : undefined);
		}
		const reply = typeof verdict === 'string' ? replyOf(answers, verdict) : verdict;
		if (reply === undefined) return;
		setTimeout(() => give(reply, { asked: body, url: path }, response), delay);
	};
	const listener: RequestListener = (request, response) => {
		// A client may leave before it has asked.
		text(request).then(
			(body) => answer(request, body, response),
			() => response.destroy(),
		);
	};
	const server = tls ? createTlsServer(tls, listener) : createServer(listener);
	const address = port === undefined ? '127.0.0.1' : '::';
	await new Promise<void>((listening) => server.listen(port ?? 0, address, listening));
	const { port: chosen } = server.address() as AddressInfo; // It listens on a port.
	return {
		url: `${tls ? 'https' : 'http'}://127.0.0.1:${chosen}`,
		asked,
		gave,
		close: () => {
			server.close();
			server.closeAllConnections();
		},
	};
}

/** An answer that goes over HTTP; `undefined` for one that never comes. */
function replyOf(answers: ReadonlyMap<string, Answer>, id: string): Reply | undefined {
	const answer = answers.get(id);
	if (answer?.gives === 'fault' && answer.fault === 'hang') return undefined;
	if (answer?.gives === 'response' || answer?.gives === 'stream') return answer;
	throw new Error(`No answer that goes over HTTP is called "${id}".`);
}

function asksForMessage({ method, path }: Asked): boolean {
	const ending =
		/\/(?:messages|messages\/batches|responses|chat\/completions|api\/chat|api\/generate)(?:\?|$)|\/invoke|\/converse|:\w*(?:[gG]enerateContent|[rR]awPredict)/;
	return method === 'POST' && ending.test(path);
}

function read(body: string): unknown {
	try {
		return JSON.parse(body);
	} catch {
		return undefined;
	}
}
