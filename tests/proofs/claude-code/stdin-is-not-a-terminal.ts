import { quickFix } from '#schema/proof.ts';
import { typedIntoShell } from '#witness/proofs/kinds/claude-code.ts';

/** A diff that is piped in by a program without a terminal of its own, which writes to one. */
export const proofs = [
	typedIntoShell({
		fix: quickFix,
		takes: { for: 'macOS, Linux' },
		before:
			'git init -q; echo old > a; git add a; echo "the new line" > a;' +
			'script -qec "git diff | setsid --wait claude-itself" /dev/null',
		sees: (stage, { asked }) => {
			const last = asked.at(-1)?.text ?? '';
			const isPiped = last.includes('+the new line') && last.includes('Review this diff');
			stage.promises('the diff and the prompt are sent', isPiped, last.slice(-1500));
		},
	}),
];
