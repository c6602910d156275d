import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';

/**
 * Makes a folder that is kept, unless it is there. It is built aside, so that a half-made one is never taken for it; of two
 * processes that build it at the same time, the first to end keeps it.
 *
 * @throws what `build` throws; nothing stays then.
 */
export function made(folder: string, build: (unfinished: string) => void): void {
	if (existsSync(folder)) return;
	const unfinished = `${folder}.${process.pid}`;
	mkdirSync(unfinished, { recursive: true });
	try {
		build(unfinished);
		renameSync(unfinished, folder);
	} catch (problem) {
		if (!existsSync(folder)) throw problem;
	} finally {
		rmSync(unfinished, { recursive: true, force: true });
	}
}
