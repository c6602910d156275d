import { git } from './git.ts';

/**
 * Day of the last commit that changed each file below a folder, by path relative to the repository's root.
 * Empty outside a git checkout, and then an entry shows the day on which it was verified.
 */
export function lastChanges(folder: string): ReadonlyMap<string, string> {
	const days = new Map<string, string>();
	let log: string;
	try {
		log = git(['log', '--format=%x00%cs', '--name-only', '--', folder]).toString();
	} catch {
		return days;
	}
	for (const commit of log.split('\0').slice(1)) {
		const [day = '', ...files] = commit.split('\n').filter((line) => line !== '');
		// The log is newest first, so the first day seen is the last change.
		for (const file of files) if (!days.has(file)) days.set(file, day);
	}
	return days;
}
