import { typedIntoShell } from '#witness/proofs/kinds/claude-code.ts';

export const proofs = [
	typedIntoShell({
		fix: 'Move the folder away',
		asksNothing: true,
		before: `rm -rf ~/.claude.json; mkdir ~/.claude.json
claude mcp add tracker -- npx -y @example/tracker`,
		types: (stage) => `${stage.code()}
claude mcp add tracker -- npx -y @example/tracker`,
		sees: (stage, _, { stdout }) =>
			stage.promises('it is added', /Added stdio MCP server tracker/.test(stdout), stdout),
	}),
];
