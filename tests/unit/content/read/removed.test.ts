import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { check } from '#checks/index.ts';
import { removedEntries } from '#content/read/removed.ts';
import { changed, shown, today } from '../../checks/base.ts';

/** A repository with the main branch of another, and a way to run git in it. */
function clone() {
	const folder = mkdtempSync(join(tmpdir(), 'removed-'));
	const git = (...args: string[]) =>
		execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.com', ...args], {
			cwd: folder,
			stdio: 'pipe',
		});
	const content = join(folder, 'content');
	const write = (id: string) => {
		mkdirSync(join(content, 'errors/a'), { recursive: true });
		writeFileSync(join(content, `errors/${id}.mdx`), `${id}\n`);
	};
	const commit = () => (git('add', '-A'), git('commit', '-qm', 'x'));
	git('init', '-q', '-b', 'main');
	return {
		content,
		git,
		write,
		commit,
		remove: (id: string) => rmSync(join(content, `errors/${id}.mdx`)),
	};
}

test('an entry that main once had and that is gone, in a commit or not yet in one', () => {
	const { content, git, write, commit, remove } = clone();
	for (const id of ['a/kept', 'a/gone-before', 'a/gone-now']) write(id);
	commit();
	remove('a/gone-before');
	commit();
	git('update-ref', 'refs/remotes/origin/main', 'HEAD');
	// What a branch adds and takes away again was never published.
	write('a/tried');
	commit();
	remove('a/tried');
	commit();
	remove('a/gone-now');
	expect([...removedEntries(content)].sort()).toEqual(['a/gone-before', 'a/gone-now']);
});

test('outside of a repository nothing is known to be gone', () => {
	expect(removedEntries(mkdtempSync(join(tmpdir(), 'removed-')))).toEqual(new Set());
});

test('what is gone without a redirect is reported, whether or not the list names it', async () => {
	const removed = new Set(['example-api/prompt-too-long', 'example-api/result-is-lost']);
	const { findings } = await check(changed({}), { today, removed });
	expect(findings.map(shown)).toEqual([
		'content/published-ids.txt:3:27 KB415 The published entry "example-api/result-is-lost" is gone. List it in the `aliases` of "example-api/result-is-missing", or bring it back with `status: "retired"`.',
	]);
});
