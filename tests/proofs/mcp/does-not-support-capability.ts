import { quickFix } from '#schema/proof.ts';
import { repairedProgram } from '#witness/proofs/kinds/repaired-program.ts';

const program = (server: string) => `
import { ListToolsRequestSchema } from '@modelcontextprotocol/sdk/types.js';
${server}
server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: [] }));
console.log('It has started.');
`;

/** A server that names no capability has no handler for tools. */
export const proofs = [
	repairedProgram({
		fix: quickFix,
		takes: { for: 'SDK 1.x' },
		language: 'typescript',
		client: 'mcp-ts-1',
		before: () =>
			program(`
import { Server } from '@modelcontextprotocol/sdk/server/index.js';
const server = new Server({ name: 'example', version: '1.0.0' });`),
		program,
		prints: /^It has started\.$/m,
	}),
];
