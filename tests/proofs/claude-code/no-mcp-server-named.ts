import { typedIntoShell } from '#witness/proofs/kinds/claude-code.ts';

export const proofs = [
	typedIntoShell({
		fix: 'Remove it without a scope',
		asksNothing: true,
		before: 'claude mcp add docs -- echo hi > first\nclaude mcp remove --scope user docs',
		sees: (stage, _, { stdout }) =>
			stage.promises('it is removed', /Removed MCP server/.test(stdout), stdout),
	}),
];
