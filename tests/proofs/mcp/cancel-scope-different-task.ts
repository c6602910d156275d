import { quickFix } from '#schema/proof.ts';
import { repairedProgram } from '#witness/proofs/kinds/repaired-program.ts';
import { indented } from '#witness/proofs/kinds/indented.ts';
import { serverCommand } from '#witness/proofs/kinds/tool-server.ts';

const server = serverCommand({ tools: [{ name: 'today', inputSchema: { type: 'object' } }] });
const client = (method: string, main: string) => `
import asyncio
from contextlib import AsyncExitStack

from mcp import ClientSession, StdioServerParameters
from mcp.client.stdio import stdio_client


class Client:
    def __init__(self):
        self.params = StdioServerParameters(**${JSON.stringify(server)})
        self.stop = asyncio.Event()

${indented(method)}


async def main():
    client = Client()
${indented(main)}


asyncio.run(main())
`;

/** A client that a handler opens and the program closes at its end. */
export const proofs = [
	repairedProgram({
		fix: quickFix,
		takes: { for: 'Python' },
		language: 'python',
		client: 'mcp-py',
		before: () =>
			client(
				`async def connect(self):
    self.stack = AsyncExitStack()
    streams = await self.stack.enter_async_context(stdio_client(self.params))
    session = ClientSession(streams[0], streams[1])
    await self.stack.enter_async_context(session)
    await session.initialize()`,
				`await asyncio.create_task(client.connect())
await client.stack.aclose()`,
			),
		program: (code) =>
			client(
				code,
				`ready = asyncio.get_running_loop().create_future()
owner = asyncio.create_task(client.own(ready))
await ready
print([tool.name for tool in (await client.session.list_tools()).tools])
client.stop.set()
await owner`,
			),
		prints: /^\['today'\]$/m,
	}),
];
