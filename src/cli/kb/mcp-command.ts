import { once } from 'node:events';
import { defineCommand, type Command } from '../command.ts';
import type { Bundle } from './bundle.ts';

/** `kb mcp`: the bundle as an MCP server; its code is loaded only then. */
export const mcpCommand = (bundle: Bundle): Command =>
	defineCommand({
		name: 'kb mcp',
		about: 'Serves match, search and get to MCP clients, over standard input and output.',
		calls: { '': 'started by a client' },
		options: {},
		codes: { 0: 'the client has gone' },
		async run(_, { stdin, stdout }) {
			const { serveMcp } = await import('./mcp.ts');
			const closed = once(stdin, 'close');
			serveMcp(bundle, stdin, stdout);
			await closed;
			return 0;
		},
	});
