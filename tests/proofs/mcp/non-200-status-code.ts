import { quickFix } from '#schema/proof.ts';
import { addedServer, mcpReply } from '#witness/proofs/kinds/mcp-over-http.ts';

/** A server for streamable HTTP that was added with the older transport. */
export const proofs = [
	addedServer({
		fix: quickFix,
		takes: { for: 'Claude Code' },
		port: 3000,
		added: 'claude mcp add --transport sse orders http://127.0.0.1:3000/mcp',
		judge: (asked) => (asked.method === 'GET' ? 'mcp/http-405' : mcpReply(asked)),
	}),
];
