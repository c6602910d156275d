import { readFileSync } from 'node:fs';
import { corpusOf, type Corpus } from '#content/read/corpus.ts';

const folder = new URL('../../../src/checks/example-content/', import.meta.url);

const paths = [
	'errors/example-api/result-is-missing.mdx',
	'errors/example-api/too-many-words.mdx',
	'guides/tool-use.yml',
	'products/example-api.yml',
	'reference/messages-create.yml',
];

const files: Readonly<Record<string, string>> = Object.fromEntries(
	paths.map((path) => [path, readFileSync(new URL(path, folder), 'utf8')]),
);

/** The entry that the tests change. */
export const entryPath = 'errors/example-api/too-many-words.mdx';
export const entryText = files[entryPath] ?? '';

/** The small valid content of the fixtures, with some files added, replaced or, when `undefined`, left out. */
export function content(changes: Readonly<Record<string, string | undefined>> = {}): Corpus {
	const all = Object.entries({ ...files, ...changes });
	return corpusOf(
		Object.fromEntries(all.flatMap(([path, text]) => (text === undefined ? [] : [[path, text]]))),
	);
}
