import { quickFix } from '#schema/proof.ts';
import { addedServer, mcpReply } from '#witness/proofs/kinds/mcp-over-http.ts';

/** A server with a token that has expired in its header. */
export const proofs = [
	addedServer({
		fix: quickFix,
		takes: { for: 'macOS, Linux, WSL' },
		env: { ORDERS_TOKEN: 'a-token-that-counts' },
		added:
			'claude mcp add --transport http orders https://mcp.example.com/mcp --header "Authorization: Bearer an-old-one"',
		judge: (asked) =>
			asked.headers.authorization === 'Bearer a-token-that-counts'
				? mcpReply(asked)
				: 'mcp/http-401-expired',
	}),
];
