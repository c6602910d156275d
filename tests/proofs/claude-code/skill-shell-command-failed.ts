import { quickFix } from '#schema/proof.ts';
import { typedIntoShell } from '#witness/proofs/kinds/claude-code.ts';

/** A repository that began with `git init`: it has a remote and no `origin/HEAD`. */
const repository = `git init -q --bare ../origin.git
git init -q; git remote add origin ../origin.git
git -c user.name=Ada -c user.email=ada@example.com commit -q --allow-empty -m start
git push -q origin HEAD; git -C ../origin.git symbolic-ref HEAD "$(git symbolic-ref HEAD)"
`;

export const proofs = [
	typedIntoShell({
		fix: quickFix,
		settled: true,
		before: `${repository} claude -p /security-review`,
		warns: true,
		afterwards: 'claude -p /security-review',
	}),
];
