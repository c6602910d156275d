import { quickFix } from '#schema/proof.ts';
import { repairedProgram } from '#witness/proofs/kinds/repaired-program.ts';
import { serverCommand } from '#witness/proofs/kinds/tool-server.ts';

const server = serverCommand({ tools: [{ name: 'today', inputSchema: { type: 'object' } }] });
const program = (code: string) => `
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';

const { command, args } = ${JSON.stringify(server)};
const client = new Client({ name: 'example', version: '1.0.0' });
const first = new StdioClientTransport({ command, args });
await client.connect(first);
const closed = new Promise((resolve) => (client.onclose = () => resolve(undefined)));
process.kill(first.pid ?? 0);
await closed;
${code}
console.log((await client.listTools()).tools.map(({ name }) => name));
process.exit(0);
`;

/** A server that was ended while the client held on to it. */
export const proofs = [
	repairedProgram({
		fix: quickFix,
		takes: { for: 'TypeScript' },
		language: 'typescript',
		client: 'mcp-ts-1',
		isShort: true,
		before: () => program(''),
		program,
		prints: /^\[ 'today' \]$/m,
	}),
];
