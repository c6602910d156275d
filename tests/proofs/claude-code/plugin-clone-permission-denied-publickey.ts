import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { quickFix } from '#schema/proof.ts';
import { typedIntoShell, type Typed } from '#witness/proofs/kinds/claude-code.ts';
import { projectFile } from '#witness/proofs/kinds/files.ts';

const refusing = "#!/bin/sh\necho 'git@github.com: Permission denied (publickey).' >&2\nexit 255\n";

/** A plugin in a folder of acme/tools, a GitHub that refuses the key, and what git fetches over HTTPS. */
const prepare: Typed['prepare'] = (stage) => {
	const source = { source: 'git-subdir', url: 'acme/tools', path: 'plugins/docs' };
	const plugins = [{ name: 'docs', source }];
	const market = { name: 'acme', owner: { name: 'Acme' }, plugins };
	projectFile(stage, 'market/.claude-plugin/marketplace.json', JSON.stringify(market));
	mkdirSync(join(stage.home, 'bin'), { recursive: true });
	writeFileSync(join(stage.home, 'bin/ssh'), refusing, { mode: 0o755 });
	const tools = join(stage.home, 'hub/acme/tools.git');
	const manifest = join(tools, 'plugins/docs/.claude-plugin');
	mkdirSync(manifest, { recursive: true });
	writeFileSync(join(manifest, 'plugin.json'), JSON.stringify({ name: 'docs', version: '1.0.0' }));
	const git = (...args: readonly string[]) =>
		execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.com', ...args], {
			cwd: tools,
			env: { ...process.env, HOME: stage.home },
		});
	git('init', '--quiet', '--initial-branch=main');
	git('add', '.');
	git('commit', '--quiet', '--message=A plugin');
	git('config', '--global', `url.file://${stage.home}/hub/.insteadOf`, 'https://github.com/');
};

/** A source that 2.1.332 clones over SSH. */
export const proofs = [
	typedIntoShell({
		fix: quickFix,
		takes: { for: 'macOS, Linux' },
		asksNothing: true,
		prepare,
		before:
			'claude plugin marketplace add ./market > added.txt 2>&1; claude plugin install docs@acme',
		afterwards: 'claude plugin install docs@acme',
		sees: (stage, _, { stdout }) =>
			stage.promises('it is installed', stdout.includes('Successfully installed plugin'), stdout),
	}),
];
