import { contentFile, type ContentFile } from '#content/read/content-file.ts';
import { readCorpus, type Corpus } from '#content/read/corpus.ts';
import { entry, type Example, type Files } from './example.ts';

/** The day on which the example content is sound. */
export const exampleDay = '2026-02-01';

/** The content of `example-content/`, as if it were that of the site; read from the root of the project. */
export function exampleContent(): Corpus {
	const { files } = readCorpus('src/checks/example-content');
	const texts = Object.fromEntries(files.map(({ path, text }) => [path, text]));
	return withFiles({ root: 'content', files: [] }, texts);
}

/** The files that an example changes, as it leaves them. */
export function changedFiles(example: Example, base: Corpus): Files {
	const textOf = (path: string) => base.files.find((file) => file.path === path)?.text ?? '';
	if ('files' in example) return example.files(textOf);
	const { path = entry, from, to } = example;
	if (!textOf(path).includes(from)) throw new Error(`${path} has no "${from}".`);
	return { [path]: textOf(path).replace(from, () => to) };
}

/** A corpus with some files replaced or added. */
export function withFiles(base: Corpus, changed: Files): Corpus {
	const made = Object.entries(changed).map(([path, content]) => fileOf(base.root, path, content));
	const kept = base.files.filter(({ path }) => !Object.hasOwn(changed, path));
	return { ...base, files: [...kept, ...made].sort((a, b) => (a.path < b.path ? -1 : 1)) };
}

function fileOf(root: string, path: string, content: Files[string]): ContentFile {
	if (typeof content === 'object' && 'kind' in content) {
		return contentFile(root, path, content.kind);
	}
	const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
	return contentFile(root, path, 'file', bytes);
}
