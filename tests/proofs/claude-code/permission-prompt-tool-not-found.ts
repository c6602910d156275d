import { quickFix } from '#schema/proof.ts';
import { projectFile } from '#witness/proofs/kinds/files.ts';
import { typedIntoShell } from '#witness/proofs/kinds/claude-code.ts';
import { toolCalls } from '#witness/proofs/kinds/tool-calls.ts';
import { serverCommand } from '#witness/proofs/kinds/tool-server.ts';

const tools = [{ name: 'approve', inputSchema: { type: 'object' } }];
const { command, args } = serverCommand({ tools });
const config = (path: string) =>
	JSON.stringify({ mcpServers: { permissions: { command: path, args } } });
const flags =
	'--mcp-config permissions.json --permission-prompt-tool mcp__permissions__approve --permission-mode default';

/** A server whose command is misspelt; the check shows it, and that it connects afterwards. */
export const proofs = [
	typedIntoShell({
		fix: quickFix,
		settled: true,
		env: { MCP_CONNECTION_NONBLOCKING: 'false' },
		judge: toolCalls('Bash', { command: 'touch hello.txt' }),
		prepare: (stage) => projectFile(stage, 'permissions.json', config('/no/such/node')),
		before: `claude ${flags}`,
		types: (stage) => {
			const check = `${stage.code({ type: 'shell' })} --mcp-config permissions.json`;
			const repair = `echo '${config(command)}' > permissions.json`;
			return `${check}\n${repair}\n${check}\nclaude ${flags}`;
		},
		sees: (stage, _, { stdout }) => {
			const statuses = [...stdout.matchAll(/"name":"permissions","status":"(\w+)"/g)];
			const seen = statuses.map(([, status]) => status).join();
			stage.promises('the check names the status', seen === 'failed,connected', seen || stdout);
		},
	}),
];
