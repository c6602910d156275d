import { collections } from '#schema/collections.ts';
import { oneLine } from '#text/one-line.ts';

/** What a file is that makes no page of its own; the first pattern that its path fits says so. */
const kinds = {
	'licence': /(?:^|\/)(?:licen[cs]e|copying|notice)[^/]*$/i,
	'workflow': /^\.(?:github|ci)\//,
	'packages': /(?:^|\/)(?:package(?:-lock)?\.json|\.npmrc)$/,
	'configuration': /^[^/]*\.config\.\w+$|^tsconfig[^/]*$|^\.[^/]+(?:\/|$)/,
	'list of published ids': /^content\/published-ids\.txt$/,
	'code': /^(?:src|bin|public|tests)\//,
	'other': /./,
} as const satisfies Record<string, RegExp>;

type FileKind = keyof typeof kinds;

/** The names of all kinds, those that a reviewer has to see first. */
export const fileKinds = Object.keys(kinds) as FileKind[]; // Object.keys forgets the key type.

/** The changed files that are not the source of a page, those first that a reviewer has to see first. */
export function touchedFiles(paths: readonly string[]): { path: string; kind: FileKind }[] {
	return paths
		.filter((path) => !isPage(path))
		.map((path) => ({ path: oneLine(path, 200), kind: kindOf(path) }))
		.toSorted((a, b) => fileKinds.indexOf(a.kind) - fileKinds.indexOf(b.kind));
}

const isPage = (path: string) =>
	Object.values(collections).some(
		({ folder, extension }) => path.startsWith(`content/${folder}/`) && path.endsWith(extension),
	);

const kindOf = (path: string) => fileKinds.find((kind) => kinds[kind].test(path)) ?? 'other';
