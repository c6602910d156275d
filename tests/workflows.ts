import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Count } from './run.ts';

const actionlint = 'go run github.com/rhysd/actionlint/cmd/actionlint@v1.7.12';
const zizmor = 'tests/lint/node_modules/.cache/zizmor';

/**
 * What reads the workflows and actions. npm has neither at its current version, so each lists ways to have it: a command
 * that succeeds when the way is open here, and the program.
 */
const linters: Readonly<Record<string, readonly { ready: string; program: string }[]>> = {
	'actionlint': [
		{ ready: 'actionlint -version', program: 'actionlint' },
		{ ready: `${actionlint} -version`, program: actionlint },
	],
	'zizmor --offline --no-progress .github': [
		{ ready: 'zizmor --version', program: 'zizmor' },
		{
			ready: `python3 -m pip install --quiet --target ${zizmor} zizmor==1.32.0`,
			program: join(zizmor, 'bin/zizmor'),
		},
	],
};

/** Whether the workflows and actions pass every linter that can be had here; says which cannot. */
export function lintWorkflows(): Count {
	const results = Object.entries(linters).map(([line, ways]): keyof Count => {
		const [name = '', ...args] = line.split(' ');
		const way = ways.find(({ ready }) => spawnSync(ready, { shell: true }).status === 0);
		if (way === undefined) {
			console.log(`${name}: not asked. It is not installed, and neither is what installs it.`);
			// There a skipped check would go unseen.
			return process.env['GITHUB_ACTIONS'] ? 'failed' : 'skipped';
		}
		const command = [way.program, ...args].join(' ');
		console.log(command);
		return spawnSync(command, { shell: true, stdio: 'inherit' }).status === 0 ? 'passed' : 'failed';
	});
	const count = (wanted: keyof Count) => results.filter((result) => result === wanted).length;
	return { passed: count('passed'), failed: count('failed'), skipped: count('skipped') };
}
