import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { entryText, folder, today } from './base.ts';
import { entry } from '#checks/example.ts';

const program = new URL('../../../src/cli/check.ts', import.meta.url).pathname;
let content: string;

beforeEach(() => {
	content = mkdtempSync(join(tmpdir(), 'checks-'));
	cpSync(folder, content, { recursive: true });
});

afterEach(() => rmSync(content, { recursive: true }));

function run(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
	const { GITHUB_ACTIONS: _, ...rest } = process.env;
	const options = { encoding: 'utf8', env: { ...rest, ...env } } as const;
	return spawnSync(process.execPath, [program, '--today', today, ...args], options);
}

function breakEntry(from: string, to: string): void {
	writeFileSync(
		join(content, entry),
		entryText.replace(from, () => to),
	);
}

// Each case starts a process, which takes its time on a busy machine.
describe('the command', { timeout: 60_000 }, () => {
	it('exits with 0 when all is well, and with 0 when there are only warnings', () => {
		expect(run(['--content', content])).toMatchObject({ status: 0, stderr: '' });
		breakEntry('layer: "client"', 'layer: client');
		const warned = run(['--content', content]);
		expect(warned).toMatchObject({ status: 0, stderr: '' });
		expect(warned.stdout).toContain('0 errors, 1 warning');
	});

	it('exits with 1 and prints all problems at once, without colours in a file', () => {
		breakEntry('layer: "client"\n', '');
		writeFileSync(join(content, 'guides/tool-use.yml'), 'list: "category/none"\n');
		const { status, stdout } = run(['--content', content]);
		expect(status).toBe(1);
		expect(stdout).toContain('KB302  `layer` is missing.');
		expect(stdout).toContain('KB302  `introduction` is missing.');
		expect(stdout).toContain('KB413  There is no list "category/none".');
		expect(stdout).not.toContain('\u001b');
	});

	it('annotates on GitHub, and prints JSON on request', () => {
		breakEntry('layer: "client"\n', '');
		const annotated = run(['--content', content], { GITHUB_ACTIONS: 'true' });
		expect(annotated.stdout).toContain(',line=1,col=1,title=KB302 Missing field::');
		const { stdout } = run(['--content', content, '--reporter', 'json']);
		expect(JSON.parse(stdout)).toMatchObject({ errors: 1, findings: [{ code: 'KB302' }] });
	});

	it('mends with --fix, says what, and leaves no temporary file', () => {
		breakEntry('layer: "client"', 'layer: client');
		const { status, stdout, stderr } = run(['--content', content, '--fix']);
		expect({ status, stdout, stderr }).toEqual({
			status: 0,
			stdout: 'No problems. 6 files read.\n',
			stderr: `Mended ${content}/${entry}: quotes.\n`,
		});
		expect(readFileSync(join(content, entry), 'utf8')).toBe(entryText);
		expect(readdirSync(join(content, 'errors/example-api'))).toHaveLength(2);
	});

	it.each([
		[['--content', '/no/such/folder'], 'There is no folder "/no/such/folder".'],
		[['--reporter', 'xml'], 'There is no reporter "xml".'],
		[['--today', 'tomorrow'], '"tomorrow" is no day.'],
		[['--colour'], "Unknown option '--colour'"],
		[['content'], "Unexpected argument 'content'"],
	])('exits with 2 and explains itself: %j', (args, reason) => {
		const { status, stdout, stderr } = run(args);
		expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
		expect(stderr).toContain(reason);
		expect(stderr).toContain('--reporter NAME    terminal, github or json');
		expect(stderr).not.toMatch(/\n\s+at /);
	});

	it('exits with 2 when the folder holds no entries, rather than being green', () => {
		rmSync(join(content, 'errors'), { recursive: true });
		const { status, stderr } = run(['--content', content]);
		expect(status).toBe(2);
		expect(stderr).toContain('holds no entries');
	});
});
