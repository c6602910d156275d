import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

const run = (agent: string) =>
	spawnSync(process.execPath, ['src/cli/preflight.mjs'], {
		encoding: 'utf8',
		env: { ...process.env, npm_config_user_agent: agent },
	});

test('an old npm is named, with what to do', { timeout: 60_000 }, () => {
	const { status, stderr } = run('npm/8.19.4 node/v18.20.0 linux x64');
	expect(status).toBe(1);
	expect(stderr).toBe(
		'This is npm 8.19.4, and the lock file needs npm 10 or later. Run "npm install -g npm@11", then "npm ci".\n',
	);
});

test.each(['npm/10.8.2 node/v20.20.2 linux x64', 'npm/11.0.0 node/v24.0.0', ''])(
	'%s is fine',
	{ timeout: 60_000 },
	(agent) => {
		expect(run(agent)).toMatchObject({ status: 0, stderr: '' });
	},
);
