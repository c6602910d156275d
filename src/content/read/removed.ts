import { git } from './git.ts';

/**
 * The ids of entries that were published and whose file is gone: removed in the history of the main branch, or since it
 * was last left. Nothing outside of a repository. What a branch of one's own added and took away again was never there.
 */
export function removedEntries(folder: string): ReadonlySet<string> {
	try {
		const base = mainBase(folder);
		const gone = ['--diff-filter=D', '--no-renames', '--name-only', '--relative', '-z'];
		const history = git(['log', '--first-parent', '-m', '--format=', ...gone, base, '--', '.'], {
			cwd: folder,
		});
		const since = git(['diff', ...gone, base, '--', '.'], { cwd: folder });
		const paths = `${history.toString()}\0${since.toString()}`.split(/[\0\n]/);
		return new Set(paths.flatMap((path) => /^errors\/(.+)\.mdx$/.exec(path)?.[1] ?? []));
	} catch {
		return new Set();
	}
}

/** Where the branch left the main one, as far as the clone knows; else the last commit. */
function mainBase(cwd: string): string {
	try {
		return git(['merge-base', 'HEAD', 'origin/main'], { cwd }).toString().trim();
	} catch {
		return 'HEAD';
	}
}
