import { quickFix } from '#schema/proof.ts';
import { typedIntoShell } from '#witness/proofs/kinds/claude-code.ts';
import { addServer } from '#witness/proofs/kinds/tool-server.ts';

/** A tool with a name that grows too long behind that of its server. */
export const proofs = [
	typedIntoShell({
		fix: quickFix,
		takes: { for: 'Without MCP servers' },
		release: 'claude-code@2.1.150',
		refused: 'anthropic/400-tool-name-pattern',
		prepare: (stage) => {
			const name = 'a'.repeat(124);
			addServer(stage, 'files', { tools: [{ name, inputSchema: { type: 'object' } }] });
		},
	}),
];
