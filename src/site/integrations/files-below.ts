import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

/** The paths of all files below a folder, from there, with forward slashes; sorted. */
export const filesBelow = (root: string): string[] =>
	readdirSync(root, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => relative(root, join(parentPath, name)).replaceAll('\\', '/'))
		.sort();
