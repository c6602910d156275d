import { quickFix } from '#schema/proof.ts';
import { typedIntoShell } from '#witness/proofs/kinds/claude-code.ts';
import { addServer } from '#witness/proofs/kinds/tool-server.ts';
import { resultOf, toolCalls } from '#witness/proofs/kinds/tool-calls.ts';

/** A tool that takes four seconds, and a limit of one. */
export const proofs = [
	typedIntoShell({
		fix: quickFix,
		takes: { for: 'macOS, Linux, WSL' },
		judge: toolCalls('mcp__slow__wait'),
		env: {
			MCP_TOOL_TIMEOUT: '1000',
			ENABLE_TOOL_SEARCH: 'false',
			MCP_CONNECTION_NONBLOCKING: 'false',
		},
		prepare: (stage) =>
			addServer(stage, 'slow', {
				tools: [{ name: 'wait', inputSchema: { type: 'object' } }],
				answersAfter: 4_000,
			}),
		meets: resultOf,
		sees: (stage, api) => {
			const result = resultOf(api);
			stage.promises('the tool answers', result === 'Seen.', result);
		},
	}),
];
