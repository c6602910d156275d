import { quickFix } from '#schema/proof.ts';
import { typedIntoShell } from '#witness/proofs/kinds/claude-code.ts';
import { knownMarketplace } from '#witness/proofs/kinds/known-marketplace.ts';

const name = 'claude-community';

/** A marketplace under a reserved name, as an older release let it in. */
export const proofs = [
	typedIntoShell({
		fix: quickFix,
		asksNothing: true,
		prepare: (stage) => knownMarketplace(stage, name),
		before: `claude plugin marketplace update ${name}`,
		sees: (stage, _, { stdout }) => {
			stage.promises('it is removed', /Successfully removed marketplace/.test(stdout), stdout);
			stage.promises('it is no longer listed', !/❯ claude-community/.test(stdout), stdout);
		},
	}),
];
