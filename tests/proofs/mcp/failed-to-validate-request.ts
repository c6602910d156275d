import { quickFix } from '#schema/proof.ts';
import { repairedProgram } from '#witness/proofs/kinds/repaired-program.ts';

/** A server that is asked for the newer protocol, and then for the one it has. */
const program = (code: string) => `
import io
import json
import sys

requests = [
    {"method": "server/discover", "params": {}},
    {
        "method": "initialize",
        "params": {
            "protocolVersion": "2025-06-18",
            "capabilities": {},
            "clientInfo": {"name": "probe", "version": "1.0.0"},
        },
    },
]
lines = [
    json.dumps({"jsonrpc": "2.0", "id": number, **request}) + "\\n"
    for number, request in enumerate(requests)
]
sys.stdin = io.TextIOWrapper(io.BytesIO("".join(lines).encode()))

from mcp.server.fastmcp import FastMCP

${code}

FastMCP("orders").run()
`;

export const proofs = [
	repairedProgram({
		fix: quickFix,
		takes: { for: 'Filter it' },
		language: 'python',
		client: 'mcp-py@1.30.0',
		warns: true,
		before: () => program(''),
		program,
		prints: /"serverInfo":\{"name":"orders"/,
	}),
];
