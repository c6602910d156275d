import { quickFix } from '#schema/proof.ts';
import { homeFile, projectFile } from '#witness/proofs/kinds/files.ts';
import { typedIntoShell } from '#witness/proofs/kinds/claude-code.ts';

const name = 'claude-community';
const catalog = JSON.stringify({ name, owner: { name: 'Ada' }, plugins: [] });

/** A marketplace under a reserved name, as an older release let it in. */
export const proofs = [
	typedIntoShell({
		fix: quickFix,
		asksNothing: true,
		prepare: (stage) => {
			projectFile(stage, 'mine/.claude-plugin/marketplace.json', catalog);
			const path = `${stage.home}/project/mine`;
			const known = {
				[name]: {
					source: { source: 'directory', path },
					installLocation: path,
					lastUpdated: '2026-06-01T12:00:00.000Z',
				},
			};
			homeFile(stage, '.claude/plugins/known_marketplaces.json', JSON.stringify(known));
		},
		before: `claude plugin marketplace update ${name}`,
		sees: (stage, _, { stdout }) =>
			stage.promises('it is no longer listed', !/❯ claude-community/.test(stdout), stdout),
	}),
];
