import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The hash of every file below a folder, by path. */
export function hashesBelow(folder: string): ReadonlyMap<string, string> {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((item) => item.isFile())
		.map((item) => join(item.parentPath, item.name));
	return new Map(
		files
			.map((file): [string, string] => [
				file.slice(folder.length + 1),
				createHash('sha256').update(readFileSync(file)).digest('hex'),
			])
			.toSorted(([a], [b]) => (a < b ? -1 : 1)),
	);
}

/** The paths of the files that two folders do not share byte for byte, sorted. */
export function differences(
	a: ReadonlyMap<string, string>,
	b: ReadonlyMap<string, string>,
): string[] {
	return [...new Set([...a.keys(), ...b.keys()])]
		.filter((path) => a.get(path) !== b.get(path))
		.toSorted();
}
