import type { Usual } from './reply.ts';

/**
 * What an MCP server over streamable HTTP says to everything but one method, so that a client comes as
 * far as that one; `undefined` for the method itself.
 */
export function usualFor(method: string, verb: string, asked: string): Usual | undefined {
	// It has no stream of its own to open, and no session that has to be ended.
	if (verb !== 'POST') return { status: 405, headers: {}, json: undefined, body: '' };
	const message = JSON.parse(asked) as Message; // An SDK wrote it.
	if (message.method === method) return undefined;
	if (message.id === undefined) return { status: 202, headers: {}, json: undefined, body: '' };
	const { id, params } = message;
	const result = results[message.method]?.(params);
	const error = { code: -32601, message: 'Method not found' };
	const headers = { 'mcp-session-id': '3f1c7e52-8a64-4d0b-9b7e-5a2d6c1e0f94' };
	const json = { jsonrpc: '2.0', id, ...(result === undefined ? { error } : { result }) };
	return { status: 200, headers, json, body: undefined };
}

interface Message {
	readonly id?: number | string;
	readonly method: string;
	readonly params?: { readonly protocolVersion?: string };
}

type Json = NonNullable<Usual['json']>;

const results: Readonly<Record<string, (params: Message['params']) => Json>> = {
	'initialize': (params) => ({
		protocolVersion: params?.protocolVersion ?? '2025-06-18',
		capabilities: { tools: {} },
		serverInfo: { name: 'example', version: '1.0.0' },
	}),
	'tools/list': () => ({
		tools: [{ name: 'weather', inputSchema: { type: 'object', properties: {} } }],
	}),
};
