import { homeFile } from '#witness/proofs/kinds/files.ts';
import { typedIntoShell } from '#witness/proofs/kinds/claude-code.ts';
import type { Typed } from '#witness/proofs/kinds/claude-code.ts';
import type { Stage } from '#witness/proofs/stage.ts';

/** A marketplace in a repository, with its plugins; Git takes it for the one at GitHub. */
const prepare = (stage: Stage): void => {
	const repository = `${stage.home}/tools`;
	const list = (plugins: readonly string[]): string =>
		JSON.stringify({
			name: 'acme-tools',
			owner: { name: 'Ada' },
			plugins: plugins.map((name) => ({ name, source: `./plugins/${name}` })),
		});
	homeFile(stage, 'tools/.claude-plugin/marketplace.json', list([]));
	homeFile(stage, 'with-formatter.json', list(['formatter']));
	homeFile(
		stage,
		'tools/plugins/formatter/.claude-plugin/plugin.json',
		JSON.stringify({ name: 'formatter', version: '1.0.0' }),
	);
	homeFile(
		stage,
		'.gitconfig',
		`[user]
	name = Ada
	email = ada@example.com
[url "file://${repository}"]
	insteadOf = https://github.com/acme/tools.git
	insteadOf = git@github.com:acme/tools.git
`,
	);
};

const commit = (message: string): string => `git add -A; git commit -qm "${message}"`;
const start = `(cd ../tools; git init -q; ${commit('An empty list')})`;
const list = `(cd ../tools; cp ../with-formatter.json .claude-plugin/marketplace.json; ${commit('A plugin')})`;
const install = 'claude plugin install formatter@acme-tools';

const installed: Typed['sees'] = (stage, _, { stdout }) =>
	stage.promises('it is installed', /Successfully installed plugin/.test(stdout), stdout);

export const proofs = [
	typedIntoShell({
		fix: 'Add the marketplace, then install',
		asksNothing: true,
		prepare,
		before: `${start}; ${list}; ${install}`,
		sees: installed,
	}),
	typedIntoShell({
		fix: 'Update the marketplaces, then install',
		asksNothing: true,
		prepare,
		before: `${start}; claude plugin marketplace add acme/tools > added; ${list}; ${install}`,
		sees: installed,
	}),
];
