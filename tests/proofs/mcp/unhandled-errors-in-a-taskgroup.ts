import { quickFix } from '#schema/proof.ts';
import { repairedProgram } from '#witness/proofs/kinds/repaired-program.ts';

/** A client of an address where nothing listens. */
const program = (code: string, run: string) => `
import asyncio

from mcp import ClientSession
from mcp.client.streamable_http import streamable_http_client

${code}


async def main():
    async with streamable_http_client("http://127.0.0.1:9/mcp") as streams:
        async with ClientSession(streams[0], streams[1]) as session:
            await session.initialize()


${run}
`;

export const proofs = [
	repairedProgram({
		fix: quickFix,
		takes: { for: 'Python 3.11 or later' },
		language: 'python',
		client: 'mcp-py',
		before: () => program('', 'asyncio.run(main())'),
		program: (code) =>
			program(
				code,
				`try:
    asyncio.run(main())
except Exception as error:
    for reason in reasons(error):
        print(type(reason).__name__, reason)`,
			),
		prints: /^ConnectError All connection attempts failed$/m,
	}),
];
