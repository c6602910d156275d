import { quickFix } from '#schema/proof.ts';
import { typedIntoShell } from '#witness/proofs/kinds/claude-code.ts';

/** The answer stands in the log of the background session, whose id the command prints. */
const answered = `id=$(sed -n 's/^backgrounded · //p' printed)
for second in {1..60}; do claude logs "$id" | grep -q Hello && exit; sleep 1; done
exit 1`;

export const proofs = [
	typedIntoShell({
		fix: quickFix,
		before: 'claude --bg --print "say hi"',
		settled: true,
		types: (stage) => `${stage.code({ type: 'shell' })} > printed\n${answered}`,
	}),
];
