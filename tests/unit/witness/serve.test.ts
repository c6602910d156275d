import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { answerSchema } from '#schema/answer.ts';
import { serve } from '#witness/scene/serve.ts';

const none = { key: '', cert: '' };
const certificates = {
	'tls-self-signed': none,
	'tls-unknown-authority': none,
	'tls-no-intermediate': none,
	'tls-expired': none,
};
const about = {
	title: 'An example',
	protocol: 'anthropic',
	layer: 'provider',
	topic: 'example',
	wording: 'invented',
};
const overloaded = { type: 'error', error: { type: 'overloaded_error', message: 'Overloaded' } };
const start = { event: 'message_start', json: { type: 'message_start', message: { id: 'msg_1' } } };
const delta = { json: { type: 'content_block_delta', delta: { type: 'text_delta', text: 'Hi' } } };
const end = { json: { type: 'message_delta', delta: { stop_reason: 'end_turn' } } };
const stop = { json: { type: 'message_stop' } };

/** Below the ports that systems give to connections (32768 and up on Linux), so that no other test has it by chance. */
let port = 21_100;

test.each([
	[
		'a response',
		{ gives: 'response', status: 529, json: overloaded },
		{},
		'529 application/json',
		JSON.stringify(overloaded),
	],
	[
		'a body as text',
		{ gives: 'response', status: 502, headers: { 'content-type': 'text/html' }, body: '<html>' },
		{},
		'502 text/html',
		'<html>',
	],
	[
		'a stream, asked for one',
		{ gives: 'stream', events: [{ event: 'error', json: overloaded }] },
		{ stream: true },
		'200 text/event-stream; charset=utf-8',
		`event: error\ndata: ${JSON.stringify(overloaded)}\n\n`,
	],
	[
		'the status of an error in a stream, asked for none',
		{ gives: 'stream', events: [{ event: 'error', json: overloaded }] },
		{},
		'529 application/json',
		JSON.stringify(overloaded),
	],
	[
		'the message of a whole stream, asked for none',
		{ gives: 'stream', events: [start, delta, end, stop] },
		{},
		'200 application/json',
		'{"id":"msg_1","stop_reason":"end_turn","content":[{"type":"text","text":"Hi"}]}',
	],
	[
		'a reset for half a stream, asked for none',
		{ gives: 'stream', events: [start, delta] },
		{},
		'ECONNRESET',
		'',
	],
	[
		'a stream that is reset',
		{ gives: 'stream', events: [start], ending: 'reset' },
		{ stream: true },
		'200 text/event-stream; charset=utf-8',
		'ECONNRESET',
	],
	[
		'a stream that closes too early',
		{ gives: 'stream', events: [start], ending: 'close' },
		{ stream: true },
		'200 text/event-stream; charset=utf-8',
		'UND_ERR_SOCKET',
	],
	['a reset', { gives: 'fault', fault: 'reset' }, {}, 'ECONNRESET', ''],
	['a connection that closes', { gives: 'fault', fault: 'close' }, {}, 'UND_ERR_SOCKET', ''],
	['a refusal', { gives: 'fault', fault: 'refused' }, {}, 'ECONNREFUSED', ''],
])('gives %s', async (_, gives, asked, head, body) => {
	port += 1;
	const { url } = await serve(
		{ id: 'x', ...answerSchema.parse({ ...about, ...gives }) },
		port,
		certificates,
	);
	expect(await exchange(url, JSON.stringify(asked))).toEqual([head, body]);
});

test.each([
	['proxy-407', 'HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic'],
	['proxy-403', 'HTTP/1.1 403 Forbidden\r\nContent-Length: 0'],
])('%s is said by a proxy on the way to a name that nobody knows', async (fault, said) => {
	port += 1;
	const answer = answerSchema.parse({ ...about, gives: 'fault', fault });
	const { url, proxy = '' } = await serve({ id: 'x', ...answer }, port, certificates);
	expect(url).toBe('https://llm-gateway.corp.example');
	const socket = connect(Number(new URL(proxy).port), '127.0.0.1');
	socket.write('CONNECT llm-gateway.corp.example:443 HTTP/1.1\r\nHost: x\r\n\r\n');
	expect(await text(socket)).toContain(said);
});

/** Status and type, and the body; or the code of the fault in the place where it came. */
async function exchange(url: string, body: string): Promise<[string, string]> {
	const code = ({ cause }: { cause: { code: string } }) => cause.code;
	const response = await fetch(url, { method: 'POST', body }).catch(code);
	if (typeof response === 'string') return [response, ''];
	const head = `${response.status} ${response.headers.get('content-type')}`;
	return [head, await response.text().catch(code)];
}
