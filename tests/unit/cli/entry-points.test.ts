import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packKb } from '#cli/commands/pack-kb.ts';
import { call } from './call.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const fixtures = join(root, 'src/checks/example-content');

/** What a program prints, started as a terminal starts it. */
function start(command: string, args: readonly string[], input = '') {
	const options = {
		cwd: root,
		input,
		encoding: 'utf8',
		shell: process.platform === 'win32',
	} as const;
	const { status, stdout, stderr } = spawnSync(command, args, options);
	return { status, stdout, stderr };
}

describe('npm run check', () => {
	test('runs the command, hands on its options and returns its code', () => {
		const args = ['run', '--silent', 'check', '--', '--content', fixtures, '--today', '2036-02-01'];
		const { status, stdout } = start('npm', args);
		expect(stdout).toMatch(/\n0 errors, \d+ warnings; 7 files read\./);
		expect(status).toBe(0);
		expect(start('npm', ['run', '--silent', 'check', '--', '--wat'])).toMatchObject({
			status: 2,
			stdout: '',
			stderr: expect.stringMatching(/^Unknown option '--wat'\.\n\nChecks the content /),
		});
	});
});

describe('the packed kb', () => {
	// In a folder where no package can be found: it needs nothing but Node.
	let out: string;

	beforeAll(async () => {
		out = mkdtempSync(join(tmpdir(), 'kb-'));
		expect(await call(packKb, ['--out', out])).toEqual({ code: 0, stdout: '', stderr: '' });
	});
	afterAll(() => rmSync(out, { recursive: true }));

	const kb = (args: readonly string[], input?: string) =>
		start(process.execPath, [join(out, 'kb.mjs'), ...args], input);

	test('matches what a pipe brings, without colours', () => {
		const { status, stdout, stderr } = kb(
			['match'],
			'API Error: 400 due to tool use concurrency issues. Run /rewind to recover the conversation.',
		);
		expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
		expect(stdout).toMatch(
			/^400 due to tool use concurrency issues \(exact: .*\)\n {2}Type \/rewind .*\n {2}https:\/\/\S+\/errors\/claude-code\/tool-use-concurrency-400\/\n$/,
		);
	});

	test('explains itself, and refuses what it does not know', () => {
		expect(kb(['match', '--help'])).toMatchObject({ status: 0, stderr: '' });
		expect(kb(['frob'])).toMatchObject({ status: 2, stdout: '' });
	});

	test('ends without a word when its reader has seen enough', async () => {
		const child = spawn(process.execPath, [join(out, 'kb.mjs'), 'match', '--jsonl']);
		const said: string[] = [];
		child.stderr.on('data', (chunk) => said.push(String(chunk)));
		child.stdout.destroy();
		child.stdin.on('error', () => {});
		child.stdin.end('"make: *** [all] Error 2"\n'.repeat(5_000));
		const [code] = await once(child, 'close');
		expect([code, said.join('')]).toEqual([1, '']);
	});

	test('is small, and is packed with all that others look for', () => {
		const scripts = globSync('*.mjs', { cwd: out });
		const loaded = scripts.filter((script) => script !== 'mcp.mjs');
		const bytes = loaded.reduce((sum, script) => sum + statSync(join(out, script)).size, 0);
		expect(bytes).toBeLessThan(60_000);
		const packed = start('npm', ['pack', '--dry-run', '--json', out]);
		const [{ size, files }] = JSON.parse(packed.stdout);
		const entries = globSync('errors/*/*.md', { cwd: out }).length;
		expect(size).toBeLessThan(300_000 + entries * 5_000);
		const paths = files.map(({ path }: { path: string }) => path);
		expect(paths).toEqual(
			expect.arrayContaining([
				'.claude-plugin/plugin.json',
				'.mcp.json',
				'LICENSE',
				'LICENSE-content',
				'README.md',
				'hooks/hooks.json',
				'index.d.mts',
				'kb.mjs',
				'knowledge.json',
				'server.json',
				'skills/look-up-errors/SKILL.md',
			]),
		);
		const manifest = JSON.parse(readFileSync(join(out, 'package.json'), 'utf8'));
		expect(Object.keys(manifest)).not.toContain('dependencies');
	});

	test('is a module with types', async () => {
		const module: typeof import('#cli/kb/package/index.d.mts') = await import(
			join(out, 'index.mjs')
		);
		const [first] = module.match('API Error: 400 due to tool use concurrency issues.');
		const id = 'claude-code/tool-use-concurrency-400';
		expect(first).toMatchObject({ id, retry: 'after-fix' });
		expect(module.search('tool use concurrency').map((found) => found.id)).toContain(id);
		expect(module.show(id)).toMatch(/^# 400 due to tool use concurrency issues\n/);
		expect(module.show('no/such')).toBeUndefined();
		expect(module.release()).toMatch(/^\d+\.\d+\.\d+\+[0-9a-f]{12}$/);
	});
});
