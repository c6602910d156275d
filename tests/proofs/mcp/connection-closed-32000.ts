import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { quickFix } from '#schema/proof.ts';
import { claudeIn } from '#witness/drivers/claude-code.ts';
import type { Proof } from '#witness/proofs/proof.ts';

const reason = 'Error: WEATHER_KEY is not set';

/** A server that stops because a variable is missing. */
export const proofs: readonly Proof[] = [
	{
		fix: quickFix,
		part: 'Claude Code',
		clients: ['claude-code', 'mcp-ts-1'],
		async play(stage) {
			const server = join(stage.home, 'server.mjs');
			writeFileSync(server, `throw new Error('WEATHER_KEY is not set');\n`);
			const met = await stage.typescript(
				'mcp-ts-1',
				`
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';

const client = new Client({ name: 'example', version: '1.0.0' });
await client.connect(
	new StdioClientTransport({ command: ${JSON.stringify(process.execPath)}, args: ['${server}'], stderr: 'ignore' }),
);
`,
			);
			stage.meets(met);
			const mcpServers = { weather: { type: 'stdio', command: process.execPath, args: [server] } };
			writeFileSync(join(stage.home, '.claude.json'), JSON.stringify({ mcpServers }));
			const [claude, ...args] = claudeIn(stage.release('claude-code'));
			const alias = `claude() { "${[claude, ...args].join('" "')}" "$@"; }\n`;
			const run = ['bash', '-ec', alias + stage.code({ for: 'Claude Code' })] as const;
			const { stdout } = await stage.run({ run });
			const [command = ''] = new RegExp(`${process.execPath} ${server}`).exec(stdout) ?? [];
			stage.promises('it prints the command of the server', command !== '', stdout);
			const byHand = await stage.run({ run: ['bash', '-c', command] });
			stage.promises('the command prints the real error', byHand.stderr.includes(reason), byHand);
		},
	},
];
