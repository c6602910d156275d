import { quickFix } from '#schema/proof.ts';
import { repairedProgram } from '#witness/proofs/kinds/repaired-program.ts';

const program = (transport: string) => `
import { createServer } from 'node:http';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';

const http = createServer(async (request, response) => {
	const server = new McpServer({ name: 'orders', version: '1.0.0' });
	server.registerTool('ping', {}, async () => ({ content: [] }));
	const transport = ${transport}
	await server.connect(transport);
	await transport.handleRequest(request, response);
}).listen(0, '127.0.0.1', async () => {
	const answer = await fetch('http://127.0.0.1:' + http.address().port, {
		method: 'POST',
		headers: {
			'content-type': 'application/json',
			'accept': 'application/json, text/event-stream',
			'mcp-session-id': '3f1c7e52-8a64-4d0b-9b7e-5a2d6c1e0f94',
		},
		body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list' }),
	});
	console.log(await answer.text());
	process.exit(answer.ok ? 0 : 1);
});
`;

/** A request with the session of an instance that is gone. */
export const proofs = [
	repairedProgram({
		fix: quickFix,
		takes: { for: 'TypeScript server' },
		language: 'typescript',
		client: 'mcp-ts-1',
		before: () =>
			program(
				'new StreamableHTTPServerTransport({ sessionIdGenerator: () => crypto.randomUUID() });',
			),
		program,
		prints: /"name":"ping"/,
	}),
];
