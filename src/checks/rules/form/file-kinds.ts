import type { Kind } from '#content/read/content-file.ts';
import { unavailable } from '#content/read/place.ts';
import { quoted } from '#text/words.ts';
import { findingOf, type Codes, type ExamplesOf, type Rule } from '../../rule.ts';

const codes = {
	KB103: {
		level: 'error',
		title: 'Not a regular file',
		why: 'Only regular files are read: a link could lead out of the repository, and what cannot be read cannot be checked.',
		says: (name: string, kind: NotFile) => [`${quoted(name)} ${kinds[kind][0]}.`, kinds[kind][1]],
	},
} as const satisfies Codes;

const finding = findingOf(codes);

/** Every path under content is a file that can be read. */
export const rule: Rule = {
	codes,
	run: ({ files }) =>
		files.flatMap(({ kind, file, path }) => {
			if (kind === 'file') return [];
			const name = path.slice(path.lastIndexOf('/') + 1);
			return [finding('KB103', { file, position: unavailable }, name, kind)];
		}),
};

type NotFile = Exclude<Kind, 'file'>;

const kinds = {
	directory: ['is a folder with the name of a file', 'Rename the folder.'],
	symlink: ['is a symbolic link', 'Put the file itself here; links are not followed.'],
	other: ['is neither a file nor a folder', 'Remove it.'],
	unreadable: ['cannot be read', 'Give it normal permissions (644 for files, 755 for folders).'],
} as const satisfies Record<NotFile, readonly [string, string]>;

/** One mistake or more for each code, and what is printed about it. */
export const examples: ExamplesOf<typeof codes> = {
	KB103: [
		{
			mistake: 'a symbolic link',
			files: () => ({ 'errors/example-api/linked.mdx': { kind: 'symlink' } }),
			prints:
				'- "linked.mdx" is a symbolic link. Put the file itself here; links are not followed.',
		},
		{
			mistake: 'a folder with the name of a file',
			files: () => ({ 'products/folder.yml': { kind: 'directory' } }),
			prints: '- "folder.yml" is a folder with the name of a file. Rename the folder.',
		},
		{
			mistake: 'a file without permission to read it',
			files: () => ({ 'guides/closed.yml': { kind: 'unreadable' } }),
			prints:
				'- "closed.yml" cannot be read. Give it normal permissions (644 for files, 755 for folders).',
		},
	],
};
