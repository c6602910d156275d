import { quickFix } from '#schema/proof.ts';
import { addServer } from '#witness/proofs/kinds/tool-server.ts';
import { scriptedModel } from '#witness/proofs/kinds/scripted-model.ts';

/** A tool that returns a whole log; its saved output is then searched. */
export const proofs = [
	scriptedModel({
		fix: quickFix,
		takes: { type: 'client' },
		prepare: (stage) =>
			addServer(stage, 'logs', {
				tools: [{ name: 'read_log', inputSchema: { type: 'object' } }],
				lines: 4_000,
			}),
		calls: [{ name: 'mcp__logs__read_log', input: {} }],
		after: [
			{
				name: 'Bash',
				input: { command: 'grep -rho "3999 INFO a request" ~/.claude/projects/*/*/tool-results' },
			},
		],
		sees: (stage, result) =>
			stage.promises('the last line was saved', result.includes('3999 INFO a request'), result),
	}),
];
