import { quickFix } from '#schema/proof.ts';
import { typedIntoShell } from '#witness/proofs/kinds/claude-code.ts';
import { toolCalls } from '#witness/proofs/kinds/tool-calls.ts';
import { addServer, serverCommand } from '#witness/proofs/kinds/tool-server.ts';

const reason = 'TypeError: city is undefined';

const server = { tools: [{ name: 'today', inputSchema: { type: 'object' } }], throws: reason };
const program = `
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';

const client = new Client({ name: 'example', version: '1.0.0' });
await client.connect(new StdioClientTransport(${JSON.stringify(serverCommand(server))}));
await client.callTool({ name: 'today', arguments: {} });
`;

/** A server whose handler throws; its log has the reason. */
export const proofs = [
	typedIntoShell({
		fix: quickFix,
		takes: { for: 'Claude Code' },
		judge: toolCalls('mcp__weather__today'),
		env: { ENABLE_TOOL_SEARCH: 'false' },
		prepare: (stage) => addServer(stage, 'weather', server),
		beside: ['mcp-ts-1'],
		meets: async (_, stage) => (await stage.typescript('mcp-ts-1', program)).stderr,
		sees: (stage, _, { stdout }) =>
			stage.promises('the log has the exception', stdout.includes(reason), stdout),
	}),
];
