import { readdirSync, readFileSync, statSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { contentFile, sizeLimit, type ContentFile, type Kind } from './content-file.ts';

/** Everything that was found in a content folder, sorted by path. */
export interface Corpus {
	/** The folder as findings print it: `content`. */
	readonly root: string;
	readonly files: readonly ContentFile[];
}

/**
 * Reads a content folder. Never throws on bad content: what cannot be read becomes a file without
 * text, and a rule says why. Symbolic links are not followed.
 */
export function readCorpus(folder: string): Corpus {
	const root = printable(folder);
	const found = walk(folder, '').sort((a, b) => (a.path < b.path ? -1 : 1));
	return { root, files: found.map(({ path, kind }) => readOne(folder, root, path, kind)) };
}

/** A corpus from texts in memory, as tests and the contribution form have them. */
export function corpusOf(
	files: Readonly<Record<string, string | Uint8Array>>,
	root = 'content',
): Corpus {
	const encoder = new TextEncoder();
	const paths = Object.keys(files).sort();
	return {
		root,
		files: paths.map((path) => {
			const content = files[path] ?? '';
			const bytes = typeof content === 'string' ? encoder.encode(content) : content;
			return contentFile(root, path, 'file', bytes);
		}),
	};
}

function walk(folder: string, path: string): { path: string; kind: Kind }[] {
	const items = listed(join(folder, path));
	if (items === undefined) return [{ path, kind: 'unreadable' }];
	return items.flatMap((item) => {
		const below = path === '' ? item.name : `${path}/${item.name}`;
		if (item.isSymbolicLink()) return [{ path: below, kind: 'symlink' as const }];
		if (item.isFile()) return [{ path: below, kind: 'file' as const }];
		if (!item.isDirectory()) return [{ path: below, kind: 'other' as const }];
		const looksLikeFile = /\.(?:mdx?|ya?ml|txt)$/.test(item.name);
		if (looksLikeFile) return [{ path: below, kind: 'directory' as const }];
		return walk(folder, below);
	});
}

function listed(folder: string): Dirent[] | undefined {
	try {
		return readdirSync(folder, { withFileTypes: true });
	} catch {
		return undefined;
	}
}

function readOne(folder: string, root: string, path: string, kind: Kind): ContentFile {
	if (kind !== 'file') return contentFile(root, path, kind);
	try {
		const { size } = statSync(join(folder, path));
		const bytes = size > sizeLimit ? undefined : readFileSync(join(folder, path));
		return contentFile(root, path, kind, bytes, size);
	} catch {
		return contentFile(root, path, 'unreadable');
	}
}

function printable(folder: string): string {
	return folder.replaceAll('\\', '/').replace(/^\.\//, '').replace(/\/+$/, '');
}
