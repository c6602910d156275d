import { typedIntoShell } from '#witness/proofs/kinds/claude-code.ts';
import { projectFile } from '#witness/proofs/kinds/files.ts';

/** An agent whose file has another name, and one whose file lacks its description. */
export const proofs = [
	typedIntoShell({
		fix: 'Use the name from the list',
		prepare: (stage) =>
			projectFile(
				stage,
				'.claude/agents/rev.md',
				'---\nname: reviewer\ndescription: Reviews code.\n---\n\nReview.\n',
			),
		before: 'claude --agent rev',
	}),
	typedIntoShell({
		fix: 'Complete the file',
		prepare: (stage) =>
			projectFile(stage, '.claude/agents/reviewer.md', '---\nname: reviewer\n---\n\nReview.\n'),
		before: 'claude --agent reviewer',
		types(stage) {
			projectFile(stage, '.claude/agents/reviewer.md', stage.code({ type: 'text' }));
			return 'claude --agent reviewer';
		},
	}),
];
