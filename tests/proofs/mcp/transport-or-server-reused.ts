import { quickFix } from '#schema/proof.ts';
import { repairedProgram } from '#witness/proofs/kinds/repaired-program.ts';

const server = `
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';

function createMcpServer() {
	const server = new McpServer({ name: 'orders', version: '1.0.0' });
	server.registerTool('ping', {}, async () => ({ content: [] }));
	return server;
}
`;

/** Asks twice for the tools; `send` answers a request. */
const twice = (send: string) => `
for (const id of [1, 2]) {
	const answer = await ${send}(address, {
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
`;

const inNode = (atTheTop: string, inTheHandler: string) => `
import { createServer } from 'node:http';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
${server}
${atTheTop}
const http = createServer(async (request, response) => {
${inTheHandler}
}).listen(0, '127.0.0.1');
await new Promise((resolve) => http.once('listening', resolve));
const address = 'http://127.0.0.1:' + http.address().port;
${twice('fetch')}`;

const inWebStandard = (atTheTop: string, inTheHandler: string) => `
import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js';
${server}
${atTheTop}
async function handle(request) {
${inTheHandler}
}
const address = 'http://localhost/mcp';
${twice('((url, init) => handle(new Request(url, init)))')}`;

const play = {
	fix: quickFix,
	language: 'typescript',
	client: 'mcp-ts-1',
	prints: /^200 true\n200 true$/m,
} as const;

/** Two requests to a server that makes its objects once. */
export const proofs = [
	repairedProgram({
		...play,
		takes: { for: 'SDK 1.x, Node.js' },
		before: () =>
			inNode(
				'const server = createMcpServer();',
				`const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
await server.connect(transport);
await transport.handleRequest(request, response);`,
			),
		program: (code) => inNode('', code),
	}),
	repairedProgram({
		...play,
		takes: { for: 'Web standard, 1.x, 2.x' },
		before: () =>
			inWebStandard(
				`const server = createMcpServer();
const transport = new WebStandardStreamableHTTPServerTransport({ sessionIdGenerator: undefined });
await server.connect(transport);`,
				'return transport.handleRequest(request);',
			),
		program: (code) => inWebStandard('', code),
	}),
];
