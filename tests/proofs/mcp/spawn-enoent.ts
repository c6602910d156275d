import { join } from 'node:path';
import { quickFix } from '#schema/proof.ts';
import { homeProgram } from '#witness/proofs/kinds/files.ts';
import { serverCommand } from '#witness/proofs/kinds/tool-server.ts';
import type { Proof } from '#witness/proofs/proof.ts';

const program = (settings: string) => `
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';

process.env.PATH = '/usr/games'; // An app that was not started from a terminal has a short one.
const { command, env } = ${settings};
const client = new Client({ name: 'example', version: '1.0.0' });
await client.connect(new StdioClientTransport({ command, env, args: ['example-server'] }));
console.log((await client.listTools()).tools.length);
process.exit(0);
`;

/** Node lies where only a terminal looks for it, as version managers put it. */
export const proofs: readonly Proof[] = [
	{
		fix: quickFix,
		part: 'macOS, Linux',
		clients: ['mcp-ts-1'],
		async play(stage) {
			const folder = join(stage.home, '.node/bin');
			const { command, args } = serverCommand({
				tools: [{ name: 'a', inputSchema: { type: 'object' } }],
			});
			homeProgram(stage, '.node/bin/node', `#!/bin/sh\nexec "${command}" "$@"\n`);
			// As the real one: a script that is started by the \`node\` of the path.
			homeProgram(
				stage,
				'.node/bin/npx',
				`#!/usr/bin/env node\nrequire('node:child_process').spawn('node', ${JSON.stringify(args)}, { stdio: 'inherit' });\n`,
			);
			stage.meets(await stage.typescript('mcp-ts-1', program(`{ command: 'npx', env: {} }`)));
			const printed = await stage.run({
				run: ['bash', '-ec', stage.code({ for: 'macOS, Linux' })],
				env: { PATH: `${folder}:/usr/bin:/bin` },
			});
			stage.works(printed);
			const after = await stage.typescript('mcp-ts-1', program(`{ ${printed.stdout} }`));
			stage.works(after);
			stage.promises('the client lists the tools', after.stdout.trim() === '1', after);
		},
	},
];
