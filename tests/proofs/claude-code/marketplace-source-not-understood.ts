import { quickFix } from '#schema/proof.ts';
import { projectFile } from '#witness/proofs/kinds/files.ts';
import { typedIntoShell } from '#witness/proofs/kinds/claude-code.ts';

const catalog = JSON.stringify({ name: 'acme-tools', owner: { name: 'Ada' }, plugins: [] });

/** The current folder, named by a dot. */
export const proofs = [
	typedIntoShell({
		fix: quickFix,
		asksNothing: true,
		prepare: (stage) => projectFile(stage, '.claude-plugin/marketplace.json', catalog),
		before: 'claude plugin marketplace add .',
		sees: (stage, _, { stdout }) =>
			stage.promises('it is added', /Successfully added marketplace/.test(stdout), stdout),
	}),
];
