import { typedIntoShell } from '#witness/proofs/kinds/claude-code.ts';
import { projectFile } from '#witness/proofs/kinds/files.ts';

const plugin = (name: string, dependencies: readonly string[]): string =>
	JSON.stringify({ name, version: '1.0.0', description: name, dependencies });
const plugins = ['tools', 'base'].map((name) => ({ name, source: `./${name}` }));
const setUp = `(claude plugin marketplace add ./market; claude plugin install tools@acme) > done.txt
`;
const cases = [
	['Install the other plugin', 'claude plugin uninstall base@acme > done.txt 2>&1'],
	[
		'Enable the other plugin',
		`sed -i 's/"base@acme": true/"base@acme": false/' "$HOME/.claude/settings.json"`,
	],
] as const;

export const proofs = cases.map(([fix, breaks]) =>
	typedIntoShell({
		fix,
		asksNothing: true,
		warns: true,
		prepare: (stage) => {
			const owner = { name: 'Acme' };
			projectFile(
				stage,
				'market/.claude-plugin/marketplace.json',
				JSON.stringify({ name: 'acme', owner, plugins }),
			);
			projectFile(stage, 'market/tools/.claude-plugin/plugin.json', plugin('tools', ['base']));
			projectFile(stage, 'market/base/.claude-plugin/plugin.json', plugin('base', []));
		},
		before: `${setUp}${breaks}\nclaude plugin list`,
		afterwards: 'claude plugin list',
	}),
);
