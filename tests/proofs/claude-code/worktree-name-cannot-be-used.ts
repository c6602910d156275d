import { quickFix } from '#schema/proof.ts';
import { typedIntoShell } from '#witness/proofs/kinds/claude-code.ts';

const repository = `git init -q
git config user.name You; git config user.email you@example.com
git commit -q --allow-empty -m first
`;
const leftOver = `mkdir -p .claude/worktrees/feature; echo hi > .claude/worktrees/feature/notes.txt
`;
const taken = `git worktree add -q -b worktree-feature ../other; rm -r ../other
`;
const start = 'claude --worktree feature';

export const proofs = [
	typedIntoShell({ fix: quickFix, settled: true, before: repository + leftOver + start }),
	typedIntoShell({ fix: quickFix, settled: true, before: repository + taken + start }),
	typedIntoShell({
		fix: 'Take another name',
		settled: true,
		before: `${repository}claude --worktree 'my feature'`,
	}),
	typedIntoShell({
		fix: 'Move the left-over folder away',
		settled: true,
		before: repository + leftOver + start,
	}),
	typedIntoShell({
		fix: 'Give the branch free',
		settled: true,
		before: repository + taken + start,
		afterwards: start,
	}),
];
