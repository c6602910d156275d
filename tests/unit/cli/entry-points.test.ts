import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
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

	test('is small, and needs nothing but Node', () => {
		const text = readFileSync(join(out, 'kb.mjs'), 'utf8');
		const imported = [...text.matchAll(/(?:from|import) ?["']([^"']+)["']/g)].map(
			([, name]) => name,
		);
		expect(imported.filter((name) => !name?.startsWith('node:'))).toEqual([]);
		expect(imported.length).toBeGreaterThan(0);
		expect(statSync(join(out, 'kb.mjs')).size).toBeLessThan(40_000);
	});
});
