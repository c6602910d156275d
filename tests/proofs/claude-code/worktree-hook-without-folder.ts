import { homeFile } from '#witness/proofs/kinds/files.ts';
import { typedIntoShell } from '#witness/proofs/kinds/claude-code.ts';

const settings = '.claude/settings.json';
const hook = (command: string): string =>
	JSON.stringify({ hooks: { WorktreeCreate: [{ hooks: [{ type: 'command', command }] }] } });

export const proofs = ['cat', 'true'].map((command) =>
	typedIntoShell({
		fix: 'Print the folder, and make it before',
		takes: { type: 'json' },
		settled: true,
		prepare: (stage) => homeFile(stage, settings, hook(command)),
		before: 'claude --worktree feature',
		types: (stage) => {
			homeFile(stage, settings, stage.code({ type: 'json' }));
			return 'claude --worktree feature';
		},
		sees: (stage, _, { stdout }) => stage.promises('there is an answer', stdout !== '', stdout),
	}),
);
