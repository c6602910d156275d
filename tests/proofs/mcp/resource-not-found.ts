import { quickFix } from '#schema/proof.ts';
import { projectFile } from '#witness/proofs/kinds/files.ts';
import { repairedProgram } from '#witness/proofs/kinds/repaired-program.ts';

const server = `
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';

const server = new McpServer({ name: 'orders', version: '1.0.0' });
server.registerResource('labels', 'orders://labels', {}, (uri) => ({
	contents: [{ uri: uri.href, text: 'Two labels' }],
}));
await server.connect(new StdioServerTransport());
`;
const client = (code: string) => `
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';

const client = new Client({ name: 'example', version: '1.0.0' });
await client.connect(new StdioClientTransport({ command: process.execPath, args: ['server.mjs'] }));
${code}
process.exit(0);
`;

/** An address that lacks the last letter of the one in the list. */
export const proofs = [
	repairedProgram({
		fix: quickFix,
		takes: { for: 'TypeScript client' },
		language: 'typescript',
		client: 'mcp-ts-1',
		prepare: (stage) => projectFile(stage, 'server.mjs', server),
		before: () => client(`await client.readResource({ uri: 'orders://label' });`),
		program: (code) =>
			client(`${code}
const [listed] = (await client.listResources()).resources;
console.log((await client.readResource({ uri: listed.uri })).contents[0].text);`),
		prints: /^\[ 'orders:\/\/labels' \]\n(?:.*\n)*Two labels$/m,
	}),
];
