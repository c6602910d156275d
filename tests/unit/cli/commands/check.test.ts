import { execFileSync } from 'node:child_process';
import {
	appendFileSync,
	cpSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { check } from '#cli/commands/check.ts';
import { entryText, folder } from '../../checks/base.ts';
import { entry } from '#checks/example.ts';
import { call, today } from '../call.ts';

let content: string;

beforeEach(() => {
	content = mkdtempSync(join(tmpdir(), 'checks-'));
	cpSync(folder, content, { recursive: true });
});

afterEach(() => rmSync(content, { recursive: true }));

const run = (args: readonly string[] = [], env: Readonly<Record<string, string>> = {}) =>
	call(check, ['--content', content, ...args], { env });

function breakEntry(from: string, to: string): void {
	writeFileSync(
		join(content, entry),
		entryText.replace(from, () => to),
	);
}

describe('npm run check', () => {
	test('returns 0 when all is well, and when there are only warnings', async () => {
		expect(await run()).toEqual({ code: 0, stdout: 'No problems. 7 files read.\n', stderr: '' });
		breakEntry('layer: "client"', 'layer: client');
		const { code, stdout } = await run();
		expect(code).toBe(0);
		expect(stdout).toContain('0 errors, 1 warning');
	});

	test('returns 1 and prints all problems at once', async () => {
		breakEntry('layer: "client"\n', '');
		writeFileSync(join(content, 'guides/tool-use.yml'), 'list: "category/none"\n');
		const { code, stdout } = await run();
		expect(code).toBe(1);
		expect(stdout).toContain('KB302  `layer` is missing.');
		expect(stdout).toContain('KB302  `introduction` is missing.');
		expect(stdout).toContain('KB413  There is no list "category/none".');
		expect(stdout).not.toContain('\u001b');
	});

	test('annotates on GitHub, and prints JSON on request', async () => {
		breakEntry('layer: "client"\n', '');
		const annotated = await run([], { GITHUB_ACTIONS: 'true' });
		expect(annotated.stdout).toContain(',line=1,col=1,title=KB302 Missing field::');
		const { stdout } = await run(['--reporter', 'json']);
		expect(JSON.parse(stdout)).toMatchObject({ errors: 1, findings: [{ code: 'KB302' }] });
	});

	test('fixes with --fix, says what, and leaves no temporary file', async () => {
		breakEntry('layer: "client"', 'layer: client');
		expect(await run(['--fix'])).toEqual({
			code: 0,
			stdout: 'No problems. 7 files read.\n',
			stderr: `Fixed ${join(content, entry)}: quotes.\n`,
		});
		expect(readFileSync(join(content, entry), 'utf8')).toBe(entryText);
		expect(readdirSync(join(content, 'errors/example-api'))).toHaveLength(2);
	});

	test('dates with --fix what differs from the last commit', async () => {
		const git = (...args: string[]) => execFileSync('git', args, { cwd: content });
		breakEntry('verified:', 'updated: "2026-01-20"\nverified:');
		git('init', '--quiet');
		git('add', '.');
		git('-c', 'user.name=x', '-c', 'user.email=x@example.com', 'commit', '--quiet', '-m', 'Begin');
		expect((await run(['--fix'])).stderr).toBe('');
		appendFileSync(join(content, entry), '\nAnother sentence.\n');
		expect((await run(['--fix'])).stderr).toBe(`Fixed ${join(content, entry)}: updated.\n`);
		expect(readFileSync(join(content, entry), 'utf8')).toContain(`updated: "${today}"\n`);
	});

	test('returns 2 when the folder has no entries', async () => {
		rmSync(join(content, 'errors'), { recursive: true });
		expect(await run()).toEqual({
			code: 2,
			stdout: '',
			stderr: `The folder "${content}" has no entries; they belong in errors/<product>/.\n`,
		});
	});

	test.each([
		[['--content', '/no/such/folder'], 'There is no folder "/no/such/folder".\n'],
		[
			['--reporter', 'xml'],
			'There is no reporter "xml". The reporters are terminal, github, json.\n',
		],
		[['--today', 'tomorrow'], '"tomorrow" is not a date (YYYY-MM-DD).\n'],
	])('answers %j with what is wrong', async (args, stderr) => {
		expect(await run(args)).toEqual({ code: 2, stdout: '', stderr });
	});
});
