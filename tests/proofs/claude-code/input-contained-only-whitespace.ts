import { quickFix } from '#schema/proof.ts';
import { projectFile } from '#witness/proofs/kinds/files.ts';
import { typedIntoShell } from '#witness/proofs/kinds/claude-code.ts';

/** A file that turned out empty. */
export const proofs = [
	typedIntoShell({
		fix: quickFix,
		prepare: (stage) => projectFile(stage, 'task.md', ' \n'),
		before: 'claude-itself -p "$(cat task.md) "',
		types: (stage) => {
			projectFile(stage, 'task.md', 'say hi\n');
			return 'claude-itself -p "$(cat task.md) "';
		},
	}),
];
