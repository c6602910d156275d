import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { createServer as createSocketServer, type Server, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import type { Fault } from '#schema/answer.ts';
import type { Answer } from '../answers.ts';
import type { Case } from '../driver.ts';
import { usualOfCodeAssist } from './code-assist.ts';
import type { Certificates } from './certificates.ts';
import { usualFor } from './mcp-http.ts';
import { unstreamed, type Reply } from './reply.ts';

/** The name that DNS does not know, and the name for which DNS fails. */
export const names = { unknown: 'llm-gateway.corp.example', failing: 'llm-gateway.down.example' };

/** Where an answer is given, and the proxy that is to be asked for the way. */
export type Address = Pick<Case, 'url' | 'proxy'>;

/**
 * Gives an answer on the port, whatever is asked for, and says under which address. A fault that
 * needs no listener gets an address where nothing listens.
 */
export async function serve(
	answer: Answer,
	port: number,
	certificates: Certificates,
): Promise<Address> {
	if (answer.gives === 'mcp' || answer.gives === 'scene') return { url: '' };
	const local = `127.0.0.1:${port}`;
	const { server, ...address } =
		answer.gives === 'fault'
			? faulty(answer.fault, local, certificates)
			: { server: createServer(replying(answer)) };
	if (server !== undefined) await listening(server, port);
	return { url: `http://${local}`, ...address };
}

function faulty(
	fault: Fault,
	local: string,
	certificates: Certificates,
): { server?: Server; url?: string; proxy?: string } {
	const end = (_: IncomingMessage, response: ServerResponse) => response.end();
	switch (fault) {
		case 'refused':
			return {};
		case 'unreachable':
			return { url: 'http://192.0.2.1' };
		case 'name-not-found':
			return { url: `https://${names.unknown}` };
		case 'dns-down':
			return { url: `https://${names.failing}` };
		case 'plain-on-tls':
			return { server: createServer(end), url: `https://${local}` };
		case 'not-http':
			return { server: createSocketServer(banner) };
		case 'proxy-407':
		case 'proxy-403':
			return {
				server: refusing(fault === 'proxy-407' ? 407 : 403),
				url: `https://${names.unknown}`,
				proxy: `http://${local}`,
			};
		case 'reset':
			return { server: breaking((request) => request.socket.resetAndDestroy()) };
		case 'close':
			return { server: breaking((request) => request.socket.end()) };
		case 'hang':
			return { server: breaking(() => {}) };
		default:
			return { server: createTlsServer(certificates[fault], end), url: `https://${local}` };
	}
}

/** Greets like an SSH server; what the client thinks of it is not our error. */
function banner(socket: Socket): void {
	socket.on('error', () => {}).end('SSH-2.0-OpenSSH_9.6\r\n');
}

/** A server that takes a request whole, and then does something else than answer it. */
function breaking(instead: (request: IncomingMessage) => void): Server {
	return createServer((request) => {
		request.resume().on('end', () => instead(request));
	});
}

/** A proxy that leads nowhere. */
function refusing(status: 403 | 407): Server {
	const reason = status === 407 ? 'Proxy Authentication Required' : 'Forbidden';
	const asks = status === 407 ? 'Proxy-Authenticate: Basic realm="proxy"\r\n' : '';
	return createServer().on('connect', (_, socket) => {
		socket
			.on('error', () => {})
			.end(`HTTP/1.1 ${status} ${reason}\r\n${asks}Content-Length: 0\r\n\r\n`);
	});
}

function usualOf(
	{ protocol, to }: Extract<Reply, { gives: 'response' }>,
	{ method = '', url = '' }: IncomingMessage,
	asked: string,
) {
	if (protocol === 'gemini') return usualOfCodeAssist(url, to);
	return to === undefined ? undefined : usualFor(to, method, asked);
}

function replying(answer: Reply) {
	return (request: IncomingMessage, response: ServerResponse) => {
		const reply = (asked: string) => {
			const usual = answer.gives === 'response' ? usualOf(answer, request, asked) : undefined;
			if (usual !== undefined) send({ ...answer, ...usual, ending: 'complete' }, response);
			else give(answer, { asked, url: request.url ?? '' }, response);
		};
		text(request).then(reply, () => reply('')); // A client may leave before it has asked.
	};
}

/** Gives an answer to a request: as a stream only when it asks for one. */
export function give(
	answer: Reply,
	{ asked, url }: { readonly asked: string; readonly url: string },
	response: ServerResponse,
): void {
	const streams = /"stream"\s*:\s*true/.test(asked) || /stream/i.test(url);
	send(answer.gives === 'stream' && !streams ? unstreamed(answer) : answer, response);
}

function send(reply: Reply, response: ServerResponse): void {
	const text = reply.gives === 'stream' ? eventText(reply) : (reply.body ?? jsonText(reply.json));
	// Frames of AWS are bytes, one a character.
	const isBinary = reply.headers['content-type'] === 'application/vnd.amazon.eventstream';
	const bytes = Buffer.from(text, isBinary ? 'latin1' : 'utf8');
	response.sendDate = false;
	if (reply.ending === 'complete') {
		response.writeHead(reply.status, headersOf(reply)).end(bytes);
		return;
	}
	if (bytes.length > 0) response.writeHead(reply.status, headersOf(reply)).write(bytes);
	// What was written must have left before the reset, which would take it back.
	const end = endings[reply.ending];
	setTimeout(() => end(response.socket), 50);
}

/** What is done to a connection after the last byte of an answer that does not end as it should. */
const endings = {
	close: (socket: Socket | null) => socket?.destroy(),
	reset: (socket: Socket | null) => socket?.resetAndDestroy(),
	silence: () => {},
} as const satisfies Record<Exclude<Reply['ending'], 'complete'>, unknown>;

function headersOf(reply: Reply): Record<string, string> {
	if (reply.gives === 'stream')
		return { 'content-type': 'text/event-stream; charset=utf-8', ...reply.headers };
	return reply.json === undefined
		? reply.headers
		: { 'content-type': 'application/json', ...reply.headers };
}

function eventText({ events }: Extract<Reply, { gives: 'stream' }>): string {
	const blocks = events.map(({ event, data, json, raw }) => {
		const name = event === undefined ? '' : `event: ${event}\n`;
		return raw ?? `${name}data: ${data ?? jsonText(json)}\n\n`;
	});
	return blocks.join('');
}

function jsonText(value: unknown): string {
	return value === undefined ? '' : JSON.stringify(value);
}

function listening(server: Server, port: number): Promise<void> {
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, '127.0.0.1', resolve);
	});
}
