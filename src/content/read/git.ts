import { execFileSync } from 'node:child_process';

/** Where git runs, and what it reads from standard input. */
export interface GitOptions {
	readonly cwd?: string;
	readonly input?: string;
}

/** What git prints; throws when it fails, as outside of a repository. */
export function git(args: readonly string[], options: GitOptions = {}): Buffer {
	return execFileSync('git', args, { ...options, maxBuffer: 512 * 1024 * 1024, stdio: 'pipe' });
}
