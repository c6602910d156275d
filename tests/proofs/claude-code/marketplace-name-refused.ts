import { homeFile, projectFile } from '#witness/proofs/kinds/files.ts';
import { typedIntoShell } from '#witness/proofs/kinds/claude-code.ts';

const name = 'anthropic-plugins-v2';
const catalog = JSON.stringify({ name, owner: { name: 'Ada' }, plugins: [] });

/** A marketplace under a name like Anthropic's, as a release without the check let it in. */
export const proofs = [
	typedIntoShell({
		fix: 'Or remove it',
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
			stage.promises('it is removed', /Successfully removed marketplace/.test(stdout), stdout),
	}),
];
