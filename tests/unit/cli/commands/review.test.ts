import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { review } from '#cli/commands/review.ts';
import { call } from '../call.ts';

const fixtures = fileURLToPath(new URL('../../../../src/checks/example-content', import.meta.url));
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

/** The command, with the content of the repository. */
const run = (...args: string[]) =>
	call(review, [...args, '--content', join(repository, 'content')]);

/** A file beside the content. */
const file = (name: string) => join(repository, name);

describe('npm run review', () => {
	test('prints a report, and the comment from it', async () => {
		const { code, stdout } = await run('--base', 'HEAD');
		expect(code).toBe(0);
		expect(JSON.parse(stdout)).toMatchObject({
			files: { total: 1, first: [{ path: 'LICENSE', kind: 'licence' }] },
			pages: { total: 1, first: [{ id: 'example-api/other', change: 'added' }] },
			signatures: { first: [{ also: [{ id: 'example-api/too-many-words' }] }] },
			sources: { total: 0 },
		});
		writeFileSync(file('review.json'), stdout);
		const preview = 'https://github.com/o/r/actions/runs/1/artifacts/2';
		const options = ['--preview', preview, '--commit', 'b'.repeat(40)];
		const comment = await run('--comment', file('review.json'), ...options);
		expect(comment).toMatchObject({ code: 0, stderr: '' });
		expect(comment.stdout).toContain(
			'- added: `The prompt has too many words` (`errors/example-api/other`)',
		);
		expect(comment.stdout).toContain(`(${preview})`);
	});

	test('takes an empty preview and commit for none', async () => {
		const options = ['--preview', '', '--commit', ''];
		const comment = await run('--comment', file('review.json'), ...options);
		expect(comment.stdout).not.toMatch(/Preview|As of/);
	});

	test.each<[string, (path: string) => void, string]>([
		['none.json', () => {}, 'is not a file.'],
		['folder', mkdirSync, 'is not a file.'],
		['link.json', (path) => symlinkSync(file('review.json'), path), 'is not a file.'],
		[
			'large.json',
			(path) => writeFileSync(path, ' '.repeat(1024 * 1024 + 1)),
			'has 1048577 bytes; a report has at most 1048576.',
		],
		['text.json', (path) => writeFileSync(path, '# A report'), 'is not a report: '],
		['other.json', (path) => writeFileSync(path, '{"version":1}'), 'is not a report: '],
	])('answers the report %s with what is wrong', async (name, write, problem) => {
		write(file(name));
		const { code, stdout, stderr } = await run('--comment', file(name));
		expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
		expect(stderr).toContain(`"${file(name)}" ${problem}`);
		expect(stderr).not.toContain('a bug');
	});

	test.each([
		[['--base', 'no-such'], 'The repository has no commit "no-such".\n'],
		[['--base=--output=x'], 'The repository has no commit "--output=x".\n'],
		[[], 'Give one of --base, --comment and --outcomes.\n'],
		[
			['--base', 'HEAD', '--comment', 'review.json'],
			'Give one of --base, --comment and --outcomes.\n',
		],
		[
			['--comment', 'review.json', '--preview', 'javascript:1'],
			'--preview "javascript:1" is not the https URL of a page.\n',
		],
		[
			['--comment', 'review.json', '--commit', '<b>'],
			'--commit "<b>" is not the full hash of a commit.\n',
		],
	])('answers %j with what is wrong', async (args, stderr) => {
		expect(await run(...args)).toEqual({ code: 2, stdout: '', stderr });
	});
});
