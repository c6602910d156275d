import { typedIntoShell } from '#witness/proofs/kinds/claude-code.ts';
import { projectFile } from '#witness/proofs/kinds/files.ts';

const settings = '.claude/settings.json';
const setUp = `(claude plugin marketplace add ./market; claude plugin install formatter@acme --scope project) > done.txt
`;

/** A settings file of the project that is cut off, and then repaired. */
export const proofs = [
	typedIntoShell({
		fix: 'Repair the settings file',
		takes: { type: 'shell' },
		asksNothing: true,
		prepare: (stage) => {
			projectFile(
				stage,
				'market/.claude-plugin/marketplace.json',
				JSON.stringify({
					name: 'acme',
					owner: { name: 'Acme' },
					plugins: [{ name: 'formatter', source: './formatter' }],
				}),
			);
			projectFile(
				stage,
				'market/formatter/.claude-plugin/plugin.json',
				JSON.stringify({ name: 'formatter', version: '1.0.0', description: 'Formats' }),
			);
		},
		before: `${setUp}printf '{' > ${settings}; claude plugin uninstall formatter@acme --scope project`,
		types: (stage) => {
			projectFile(stage, settings, JSON.stringify({ enabledPlugins: { 'formatter@acme': true } }));
			return stage.code({ type: 'shell' });
		},
		sees: (stage, _, { stdout }) =>
			stage.promises(
				'the plugin is gone',
				stdout.includes('Successfully uninstalled plugin'),
				stdout,
			),
	}),
];
