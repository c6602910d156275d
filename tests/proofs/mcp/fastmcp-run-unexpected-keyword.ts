import { quickFix } from '#schema/proof.ts';
import { repairedProgram } from '#witness/proofs/kinds/repaired-program.ts';

/** A server that a thread asks for its tools after it has started. */
const program = (server: string) => `
import json
import os
import threading
import time
import urllib.request


def ask():
    request = urllib.request.Request(
        "http://127.0.0.1:8000/mcp",
        data=json.dumps({
            "jsonrpc": "2.0",
            "id": 1,
            "method": "initialize",
            "params": {
                "protocolVersion": "2025-06-18",
                "capabilities": {},
                "clientInfo": {"name": "probe", "version": "1.0.0"},
            },
        }).encode(),
        headers={
            "Content-Type": "application/json",
            "Accept": "application/json, text/event-stream",
        },
    )
    for attempt in range(40):
        try:
            with urllib.request.urlopen(request, timeout=5) as answer:
                print("orders" in answer.read().decode(), flush=True)
            break
        except OSError:
            time.sleep(0.25)
    os._exit(0)


def main():
    threading.Thread(target=ask, daemon=True).start()


${server}
`;

/** Settings that `run()` of `mcp` 1.x does not take. */
export const proofs = [
	repairedProgram({
		fix: quickFix,
		takes: { for: 'FastMCP.run()' },
		language: 'python',
		client: 'mcp-py@1.30.0',
		before: () =>
			program(`
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("orders")
mcp.run(transport="http", host="127.0.0.1", port=8000)`),
		program: (code) => program(`main()\n${code}`),
		prints: /^True$/m,
	}),
];
