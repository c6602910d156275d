import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const program = new URL('../../../src/cli/review.ts', import.meta.url).pathname;
const fixtures = new URL('../../fixtures/checks', import.meta.url).pathname;
let repository: string;

/** A repository whose one commit has the content of the fixtures, and whose checkout has an entry more and another licence. */
beforeAll(() => {
	repository = mkdtempSync(join(tmpdir(), 'review-'));
	cpSync(fixtures, join(repository, 'content'), { recursive: true });
	const git = (...args: string[]) => execFileSync('git', args, { cwd: repository });
	writeFileSync(join(repository, 'LICENSE'), 'MIT\n');
	git('init', '--quiet');
	git('add', '.');
	git('-c', 'user.name=x', '-c', 'user.email=x@example.com', 'commit', '--quiet', '-m', 'Begin');
	writeFileSync(join(repository, 'LICENSE'), 'All mine\n');
	cpSync(
		join(repository, 'content/errors/example-api/too-many-words.mdx'),
		join(repository, 'content/errors/example-api/other.mdx'),
	);
});

afterAll(() => rmSync(repository, { recursive: true }));

const run = (...args: string[]) =>
	spawnSync(process.execPath, [program, ...args], { cwd: repository, encoding: 'utf8' });

describe('the command review', () => {
	test('prints a report, and the comment from it', () => {
		const { status, stdout } = run('--base', 'HEAD');
		expect(status).toBe(0);
		expect(JSON.parse(stdout)).toMatchObject({
			files: { total: 1, first: [{ path: 'LICENSE', kind: 'licence' }] },
			pages: { total: 1, first: [{ id: 'example-api/other', change: 'added' }] },
			signatures: { first: [{ also: [{ id: 'example-api/too-many-words' }] }] },
			sources: { total: 0 },
		});
		writeFileSync(join(repository, 'review.json'), stdout);
		const preview = 'https://github.com/o/r/actions/runs/1/artifacts/2';
		const comment = run(
			'--comment',
			'review.json',
			'--preview',
			preview,
			'--commit',
			'b'.repeat(40),
		);
		expect(comment).toMatchObject({ status: 0, stderr: '' });
		expect(comment.stdout).toContain(
			'- added: `The prompt has too many words` (`errors/example-api/other`)',
		);
		expect(comment.stdout).toContain(`(${preview})`);
	});

	test('takes an empty preview and commit for none', () => {
		const comment = run('--comment', 'review.json', '--preview', '', '--commit', '');
		expect(comment.stdout).not.toMatch(/Preview|As of/);
	});

	test('refuses what is no small, regular, valid file, and exits with 2', () => {
		mkdirSync(join(repository, 'folder'));
		symlinkSync('/etc/passwd', join(repository, 'link.json'));
		writeFileSync(join(repository, 'large.json'), ' '.repeat(1024 * 1024 + 1));
		writeFileSync(join(repository, 'other.json'), '{"version":2}');
		const refused = ['folder', 'link.json', 'none.json', 'large.json', 'other.json'].map((file) => {
			const { status, stdout, stderr } = run('--comment', file);
			return [status, stdout, stderr.split('\n')[0]];
		});
		expect(refused).toEqual([
			[2, '', '"folder" is not a file.'],
			[2, '', '"link.json" is not a file.'],
			[2, '', '"none.json" is not a file.'],
			[2, '', '"large.json" has 1048577 bytes; a report has at most 1048576.'],
			[2, '', expect.stringMatching(/^The report is not valid at `files`: /)],
		]);
	});

	test.each([
		[['--base', 'no-such'], 'The repository has no commit "no-such".'],
		[['--base=--output=x'], 'The repository has no commit "--output=x".'],
		[[], 'Name either a commit to compare with or a report to print.'],
		[
			['--comment', 'review.json', '--preview', 'javascript:1'],
			'"javascript:1" is no address of a preview.',
		],
		[['--comment', 'review.json', '--commit', '<b>'], '"<b>" is no commit.'],
	])('answers %j with what is wrong', (args, message) => {
		const { status, stderr } = run(...args);
		expect(status).toBe(2);
		expect(stderr.split('\n')[0]).toBe(message);
	});
});
