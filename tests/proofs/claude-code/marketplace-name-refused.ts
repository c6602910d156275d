import { typedIntoShell } from '#witness/proofs/kinds/claude-code.ts';
import { knownMarketplace } from '#witness/proofs/kinds/known-marketplace.ts';

const name = 'anthropic-plugins-v2';

/** A marketplace under a name like Anthropic's, as a release without the check let it in. */
export const proofs = [
	typedIntoShell({
		fix: 'Or remove it',
		asksNothing: true,
		prepare: (stage) => knownMarketplace(stage, name),
		before: `claude plugin marketplace update ${name}`,
		sees: (stage, _, { stdout }) =>
			stage.promises('it is removed', /Successfully removed marketplace/.test(stdout), stdout),
	}),
];
