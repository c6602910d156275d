import { execFileSync } from 'node:child_process';

/** The files below a folder as a commit has them, by path below the folder. Symbolic links are left out. */
export function contentAt(ref: string, folder: string): Record<string, Uint8Array> {
	const commit = commitOf(ref);
	const files = git(['ls-tree', '-r', '-z', commit, '--', `${folder}/`])
		.toString()
		.split('\0')
		.flatMap((line) => {
			const [, hash, path] = /^100\d{3} blob ([0-9a-f]+)\t(.+)$/s.exec(line) ?? [];
			return hash && path ? [{ hash, path }] : [];
		});
	const blobs = blobsOf(files.map(({ hash }) => hash));
	return Object.fromEntries(
		files.map(({ path }, i) => [path.slice(folder.length + 1), blobs[i] ?? new Uint8Array()]),
	);
}

/** The paths of all tracked files that are not as a commit has them. */
export function changedSince(ref: string): string[] {
	const names = git(['diff', '--name-only', '--no-renames', '-z', commitOf(ref)]).toString();
	return names.split('\0').filter((path) => path !== '');
}

function commitOf(ref: string): string {
	try {
		const name = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`];
		return git(name).toString().trim();
	} catch {
		throw new Error(`The repository has no commit "${ref}".`);
	}
}

/** The contents of blobs, in one call: each comes as a line with its size, its bytes and a line end. */
function blobsOf(hashes: readonly string[]): Uint8Array[] {
	const output = git(['cat-file', '--batch'], `${hashes.join('\n')}\n`);
	let at = 0;
	return hashes.map(() => {
		const start = output.indexOf(0x0a, at) + 1;
		const size = Number(output.subarray(at, start).toString().trim().split(' ')[2]);
		at = start + size + 1;
		return output.subarray(start, start + size);
	});
}

function git(args: readonly string[], input?: string): Buffer {
	const maxBuffer = 512 * 1024 * 1024;
	return execFileSync('git', args, { input, maxBuffer, stdio: ['pipe', 'pipe', 'pipe'] });
}
