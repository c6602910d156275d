import { repairedImport } from '#witness/proofs/kinds/repaired-import.ts';

/** An import from the package of Claude Code. */
export const proofs = [
	repairedImport({
		client: 'agent-sdk-ts',
		wrong: `import { query, tool, createSdkMcpServer } from '@anthropic-ai/claude-code';`,
		uses: 'console.log(typeof query, typeof tool, typeof createSdkMcpServer);',
		prints: /^function function function$/m,
	}),
];
