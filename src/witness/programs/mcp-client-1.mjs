import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { eachCase } from './cases.mjs';

await eachCase(async ({ answer, url }) => {
	const transport =
		url === '' ? stdio(answer) : new StreamableHTTPClientTransport(new URL('/mcp', url));
	const client = new Client({ name: 'example', version: '1.0.0' });
	const patience = { timeout: 2000 };
	try {
		await client.connect(transport, patience);
		await client.listTools({}, patience);
		await client.callTool({ name: 'weather', arguments: {} }, undefined, patience);
	} finally {
		await client.close();
	}
});

function stdio(answer) {
	const args = ['mcp-server.mjs', JSON.stringify(answer)];
	return new StdioClientTransport({ command: process.execPath, args, stderr: 'ignore' });
}
