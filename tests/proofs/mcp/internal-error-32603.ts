import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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

/** A server whose handler throws; Claude Code keeps no word of it until stderr goes to a file. */
export const proofs = [
	typedIntoShell({
		fix: 'Get the real message from the server',
		types: (stage) => {
			const { command, args } = serverCommand(server);
			const own = [command, ...args].map((word) => `'${word}'`).join(' ');
			const log = join(stage.home, 'server.log');
			// The reader's own server and log in the place of those of the example.
			const printed = JSON.parse(stage.code({ type: 'json' })) as {
				mcpServers: { orders: object };
			};
			const settings = JSON.stringify(printed.mcpServers.orders)
				.replace('node /srv/app/orders-server.js', JSON.stringify(own).slice(1, -1))
				.replace('/tmp/orders-server.log', log);
			const all = { mcpServers: { orders: JSON.parse(settings) as object } };
			writeFileSync(join(stage.home, '.claude.json'), JSON.stringify(all));
			return 'claude';
		},
		judge: toolCalls('mcp__orders__today'),
		env: { ENABLE_TOOL_SEARCH: 'false', MCP_CONNECTION_NONBLOCKING: 'false' },
		prepare: (stage) => addServer(stage, 'orders', server),
		beside: ['mcp-ts-1'],
		meets: async (_, stage) =>
			(await stage.typescript('mcp-ts-1', program)).stderr.replace(reason, ''),
		sees: (stage) => {
			const log = join(stage.home, 'server.log');
			const words = existsSync(log) ? readFileSync(log, 'utf8') : '';
			stage.promises('the log has the exception', words.includes(reason), words);
		},
	}),
];
