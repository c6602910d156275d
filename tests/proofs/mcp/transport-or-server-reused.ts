import { quickFix } from '#schema/proof.ts';
import { repairedProgram } from '#witness/proofs/kinds/repaired-program.ts';

const program = (atTheTop: string, inTheHandler: string) => `
import { createServer } from 'node:http';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';

function createMcpServer() {
	const server = new McpServer({ name: 'orders', version: '1.0.0' });
	server.registerTool('ping', {}, async () => ({ content: [] }));
	return server;
}
${atTheTop}
const http = createServer(async (request, response) => {
${inTheHandler}
}).listen(0, '127.0.0.1', async () => {
	for (const id of [1, 2]) {
		const answer = await fetch('http://127.0.0.1:' + http.address().port, {
			method: 'POST',
			headers: {
				'content-type': 'application/json',
				'accept': 'application/json, text/event-stream',
			},
			body: JSON.stringify({ jsonrpc: '2.0', id, method: 'tools/list' }),
		});
		console.log(answer.status, (await answer.text()).includes('"ping"'));
	}
	process.exit(0);
});
`;

/** Two requests to a server that makes its objects once. */
export const proofs = [
	repairedProgram({
		fix: quickFix,
		takes: { type: 'typescript' },
		language: 'typescript',
		client: 'mcp-ts-1',
		before: () =>
			program(
				'const server = createMcpServer();',
				`const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
await server.connect(transport);
await transport.handleRequest(request, response);`,
			),
		program: (code) => program('', code),
		prints: /^200 true\n200 true$/m,
	}),
];
