import { git } from '#content/read/git.ts';
import { Failure } from '../../command.ts';

/** The files below a folder as a commit has them, by path below the folder. Symbolic links are left out. */
export function contentAt(ref: string, folder: string): Record<string, Uint8Array> {
	const files = git(['ls-tree', '-r', '-z', commitOf(ref, folder)], { cwd: folder })
		.toString()
		.split('\0')
		.flatMap((line) => {
			const [, hash, path] = /^100\d{3} blob ([0-9a-f]+)\t(.+)$/s.exec(line) ?? [];
			return hash && path ? [{ hash, path }] : [];
		});
	const blobs = blobsOf(
		files.map(({ hash }) => hash),
		folder,
	);
	return Object.fromEntries(files.map(({ path }, i) => [path, blobs[i] ?? new Uint8Array()]));
}

/** The paths of all tracked files of the repository around a folder that are not as a commit has them. */
export function changedSince(ref: string, folder: string): string[] {
	const commit = commitOf(ref, folder);
	const names = git(['diff', '--name-only', '--no-renames', '-z', commit], { cwd: folder });
	return names.toString().split('\0').filter(Boolean);
}

function commitOf(ref: string, folder: string): string {
	try {
		const name = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`];
		return git(name, { cwd: folder }).toString().trim();
	} catch {
		throw new Failure(`The repository has no commit "${ref}".`);
	}
}

/** The contents of blobs, in one call: each comes as a line with its size, its bytes and a line ending. */
function blobsOf(hashes: readonly string[], folder: string): Uint8Array[] {
	const output = git(['cat-file', '--batch'], { cwd: folder, input: `${hashes.join('\n')}\n` });
	let at = 0;
	return hashes.map(() => {
		const start = output.indexOf(0x0a, at) + 1;
		const size = Number(output.subarray(at, start).toString().trim().split(' ')[2]);
		at = start + size + 1;
		return output.subarray(start, start + size);
	});
}
