import { quickFix } from '#schema/proof.ts';
import { typedIntoShell } from '#witness/proofs/kinds/claude-code.ts';
import { projectFile } from '#witness/proofs/kinds/files.ts';

/** A prompt that the option has taken for a file, and JSON without its quotes. */
export const proofs = [
	typedIntoShell({
		fix: quickFix,
		release: 'claude-code@2.1.285',
		prepare: (stage) => projectFile(stage, 'servers.json', '{"mcpServers": {}}'),
		before: 'claude-itself -p --mcp-config servers.json "say hi"',
	}),
	typedIntoShell({
		fix: 'Write the JSON into a file',
		before: 'claude --mcp-config {mcpServers:{tracker:{type:http}}}',
		types(stage) {
			projectFile(stage, 'servers.json', stage.code({ type: 'json' }));
			return 'claude --mcp-config servers.json';
		},
	}),
];
