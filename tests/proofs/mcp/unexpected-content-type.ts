import { quickFix } from '#schema/proof.ts';
import { addedServer, mcpReply } from '#witness/proofs/kinds/mcp-over-http.ts';

const add = (path: string) => `claude mcp add --transport http orders http://127.0.0.1:3000${path}`;

/** A portal at the address, and the server under a path of its own. */
export const proofs = [
	addedServer({
		fix: quickFix,
		takes: { for: 'macOS, Linux, Git Bash' },
		port: 3000,
		added: add('/mcp'),
		judge: (asked) => (asked.path === '/orders/mcp' ? mcpReply(asked) : 'mcp/http-200-html'),
		// "Then put the server's own path into the client's settings."
		types: (stage) =>
			`${stage.code({ for: 'macOS, Linux, Git Bash' })}\nclaude mcp remove orders\n${add('/orders/mcp')}\nclaude mcp list`,
		sees: (stage, _, { stdout }) =>
			stage.promises('the page names the program', stdout.includes('<title>Sign in'), stdout),
	}),
];
