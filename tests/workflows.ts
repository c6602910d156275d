import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Count } from './run.ts';

const actionlint = 'go run github.com/rhysd/actionlint/cmd/actionlint@v1.7.12';
const zizmor = 'tests/lint/node_modules/.cache/zizmor';

/** A linter of workflows and actions, and the ways to have it, because npm has none at its current version. */
interface Linter {
	readonly args: string;
	/** A command that succeeds when the way is open here, and the program that it leads to. */
	readonly ways: readonly { readonly ready: string; readonly program: string }[];
	/** What to install when no way is open. */
	readonly missing: string;
}

const linters: readonly Linter[] = [
	{
		args: '',
		ways: [
			{ ready: 'actionlint -version', program: 'actionlint' },
			{ ready: `${actionlint} -version`, program: actionlint },
		],
		missing: 'Not read by actionlint: install it, or Go.',
	},
	{
		args: '--offline --no-progress .github',
		ways: [
			{ ready: 'zizmor --version', program: 'zizmor' },
			{
				ready: `python3 -m pip install --quiet --target ${zizmor} zizmor==1.32.0`,
				program: join(zizmor, 'bin/zizmor'),
			},
		],
		missing: 'Not read by zizmor: install it, or Python with pip.',
	},
];

/** Whether the workflows and actions pass every linter that can be had here; says which cannot. */
export function lintWorkflows(): Count {
	const results = linters.map(({ args, ways, missing }): keyof Count => {
		const way = ways.find(({ ready }) => spawnSync(ready, { shell: true }).status === 0);
		if (way === undefined) {
			console.log(missing);
			// In a workflow a skipped check would go unseen.
			return process.env['GITHUB_ACTIONS'] ? 'failed' : 'skipped';
		}
		const line = `${way.program} ${args}`;
		console.log(line);
		return spawnSync(line, { shell: true, stdio: 'inherit' }).status === 0 ? 'passed' : 'failed';
	});
	const count = (wanted: keyof Count) => results.filter((result) => result === wanted).length;
	return { passed: count('passed'), failed: count('failed'), skipped: count('skipped') };
}
