import { Client as Client2026 } from '@modelcontextprotocol/client';
import { StdioClientTransport as Transport2026 } from '@modelcontextprotocol/client/stdio';
import { Client as Client2025 } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport as Transport2025 } from '@modelcontextprotocol/sdk/client/stdio.js';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';

const me = { name: 'test', version: '1.0.0' };
const serverOf = (script: string) => ({ command: process.execPath, args: [script, 'mcp'] });

/** The MCP clients of both eras by their protocol; each starts a packed `kb` and connects. */
export const clients = {
	async '2025-11-25'(script: string) {
		const client = new Client2025(me);
		await client.connect(new Transport2025(serverOf(script)));
		return client;
	},
	async '2026-07-28'(script: string) {
		const client = new Client2026(me, { versionNegotiation: { mode: { pin: '2026-07-28' } } });
		await client.connect(new Transport2026(serverOf(script)));
		return client;
	},
} as const;

/** Where data breaks a JSON Schema. */
export function problemsOf(data: unknown, schema: object): readonly unknown[] {
	const ajv = new Ajv({ strict: false });
	addFormats.default(ajv);
	ajv.validate(schema, data);
	return ajv.errors ?? [];
}
