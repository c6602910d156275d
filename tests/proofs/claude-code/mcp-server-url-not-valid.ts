import { typedIntoShell } from '#witness/proofs/kinds/claude-code.ts';

export const proofs = [
	typedIntoShell({
		fix: 'Add it with the whole address',
		asksNothing: true,
		before:
			'claude mcp add --transport http tracker mcp.example.com/mcp > first\nclaude mcp login tracker',
		types: (stage) => `${stage.code()}\nclaude mcp get tracker`,
		sees: (stage, _, { stdout }) =>
			stage.promises(
				'it has a whole address',
				/URL: https:\/\/mcp\.example\.com\/mcp/.test(stdout) && !stdout.includes('not a valid URL'),
				stdout,
			),
	}),
];
