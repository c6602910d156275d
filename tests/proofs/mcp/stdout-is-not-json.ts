import { quickFix } from '#schema/proof.ts';
import { projectFile } from '#witness/proofs/kinds/files.ts';
import { loads } from '#witness/proofs/kinds/loads.ts';
import { repairedProgram } from '#witness/proofs/kinds/repaired-program.ts';
import { serverCommand } from '#witness/proofs/kinds/tool-server.ts';

const { command, args } = serverCommand({
	tools: [{ name: 'today', inputSchema: { type: 'object' } }],
});
const server = (greeting: string) => `${greeting}\nawait import('${args[0]}');\n`;
const client = (settings: string) => `
import asyncio
import json

from mcp import ClientSession, StdioServerParameters
from mcp.client.stdio import stdio_client

settings = ${loads({ command, args: ['server.mjs', args[1]] })}
settings |= json.loads(${JSON.stringify(settings)})


async def main():
    async with stdio_client(StdioServerParameters(**settings)) as streams:
        async with ClientSession(streams[0], streams[1]) as session:
            await session.initialize()
            print([tool.name for tool in (await session.list_tools()).tools])


asyncio.run(main())
`;
const noisy = `console.log('Starting orders');`;
const play = { fix: quickFix, language: 'python', client: 'mcp-py', warns: true } as const;
const prints = /^\['today'\]$/m;

/** A server that greets on standard output: one that cannot be changed, and one that can. */
export const proofs = [
	repairedProgram({
		...play,
		takes: { for: 'Node server' },
		prepare: (stage) => projectFile(stage, 'server.mjs', server(noisy)),
		before: () => client('{}'),
		program: (code) => client(`{${code}}`),
		prints,
	}),
	repairedProgram({
		...play,
		takes: { for: 'Your own, TypeScript' },
		prepare: (stage) => projectFile(stage, 'server.mjs', server(noisy)),
		before: () => client('{}'),
		program: (code, stage) => {
			projectFile(stage, 'server.mjs', server(code));
			return client('{}');
		},
		prints,
		logs: /^Server ready$/m,
	}),
];
