import { quickFix } from '#schema/proof.ts';
import { repairedProgram } from '#witness/proofs/kinds/repaired-program.ts';

const start = 'console.log(typeof query, typeof tool, typeof createSdkMcpServer);';

/** An import from the package of Claude Code. */
export const proofs = [
	repairedProgram({
		fix: quickFix,
		takes: { for: 'import' },
		language: 'typescript',
		client: 'agent-sdk-ts',
		before: () => `
import { query, tool, createSdkMcpServer } from '@anthropic-ai/claude-code';
${start}`,
		program: (code) => `${code}\n${start}`,
		prints: /^function function function$/m,
	}),
];
