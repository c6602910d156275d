import { quickFix } from '#schema/proof.ts';
import { repairedProgram } from '#witness/proofs/kinds/repaired-program.ts';

const start = `
const server = new McpServer({ name: 'orders', version: '1.0.0' });
console.log(typeof server.connect, typeof StdioServerTransport);
`;

/** Imports whose last part is not the name of a file. */
export const proofs = [
	repairedProgram({
		fix: quickFix,
		takes: { for: 'import' },
		language: 'typescript',
		client: 'mcp-ts-1',
		before: () => `
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio';
${start}`,
		program: (code) => `${code}\n${start}`,
		prints: /^function function$/m,
	}),
];
