import { quickFix } from '#schema/proof.ts';
import { homeFile, projectFile } from '#witness/proofs/kinds/files.ts';
import { typedIntoShell } from '#witness/proofs/kinds/claude-code.ts';

const worktree = {
	afterwards: 'claude --worktree feature',
	settled: true,
	prepare: (stage) => {
		homeFile(stage, '.gitconfig', '[user]\n\tname = You\n\temail = you@example.com\n');
		projectFile(stage, 'notes.md', 'One line.\n');
	},
} satisfies Partial<Parameters<typeof typedIntoShell>[0]>;

export const proofs = [quickFix, 'Make a repository with a first commit'].flatMap((fix) =>
	['', 'git init -q; '].map((before) =>
		typedIntoShell({ ...worktree, fix, before: `${before}claude --worktree feature` }),
	),
);
