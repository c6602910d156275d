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
}

/** Chooses the answer to a request, by its id in content/answers; `undefined` when there is nothing to refuse. */
export type Judge = (asked: Asked, earlier: readonly Asked[]) => string | undefined;

/** A local server that reads each request and refuses or accepts it. */
export interface Api {
	readonly url: string;
	/** Every request that asked for a message, in order. */
	readonly asked: readonly Asked[];
	/** The ids of the answers that refused them; `undefined` for one that was accepted. */
	readonly gave: readonly (string | undefined)[];
	readonly close: () => void;
}

/** Opens a server on a free port of 127.0.0.1, which answers with TLS when it is given a certificate. */
export async function openApi(
	answers: ReadonlyMap<string, Answer>,
	judge: Judge,
	certificate?: { readonly key: string; readonly cert: string },
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
			headers: headers as Asked['headers'], // A list only for Set-Cookie, which no request has.
		};
		const id = judge(one, asked);
		if (asksForMessage(one)) {
			asked.push(one);
			gave.push(id);
		}
		give(
			id === undefined ? accepted(one) : replyOf(answers, id),
			{ asked: body, url: path },
			response,
		);
	};
	const listener: RequestListener = (request, response) => {
		// A client may leave before it has asked.
		text(request).then(
			(body) => answer(request, body, response),
			() => response.destroy(),
		);
	};
	const server = certificate ? createTlsServer(certificate, listener) : createServer(listener);
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	const { port } = server.address() as AddressInfo; // It listens on a port.
	return {
		url: `${certificate ? 'https' : 'http'}://127.0.0.1:${port}`,
		asked,
		gave,
		close: () => {
			server.close();
			server.closeAllConnections();
		},
	};
}

function replyOf(answers: ReadonlyMap<string, Answer>, id: string): Reply {
	const answer = answers.get(id);
	if (answer?.gives === 'response' || answer?.gives === 'stream') return answer;
	throw new Error(`No answer that goes over HTTP is called "${id}".`);
}

function asksForMessage({ method, path }: Asked): boolean {
	return (
		method === 'POST' &&
		/\/messages(?:\?|$)|\/messages\/batches(?:\?|$)|\/invoke|\/converse/.test(path)
	);
}

function read(body: string): unknown {
	try {
		return JSON.parse(body);
	} catch {
		return undefined;
	}
}
