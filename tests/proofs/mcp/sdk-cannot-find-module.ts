import { repairedImport } from '#witness/proofs/kinds/repaired-import.ts';

/** Imports whose last part is not the name of a file. */
export const proofs = [
	repairedImport({
		client: 'mcp-ts-1',
		wrong: `import { McpServer } from '@modelcontextprotocol/sdk/server/mcp';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio';`,
		uses: `const server = new McpServer({ name: 'orders', version: '1.0.0' });
console.log(typeof server.connect, typeof StdioServerTransport);`,
		prints: /^function function$/m,
	}),
];
