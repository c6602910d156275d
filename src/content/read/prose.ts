import { isScalar } from 'yaml';
import { placeAt, placeOfField, type ContentFile } from './content-file.ts';
import type { Corpus } from './corpus.ts';
import { filesOf } from './entries.ts';
import type { Place } from './place.ts';
import { readMarkdown, readMdx, type MarkdownTree } from './markdown.ts';
import { pathText, strings, type Path } from './path.ts';
import type { ProseKind } from '#schema/primitives.ts';
import { proseFields } from './prose-fields.ts';
import { nodesAt } from './yaml.ts';

/** One text that people read: a field of front matter, or the body of an entry. */
export interface Prose {
	readonly file: ContentFile;
	/** The field, `body` for the MDX body. */
	readonly name: string;
	readonly kind: ProseKind | 'body';
	readonly text: string;
	readonly tree: MarkdownTree;
	/** The place in the file of an offset in the text, as near as the way it is written allows. */
	readonly at: (offset: number) => Place;
}

/** Every text of the corpus that people read, parsed. A file of which only the data are known, as in the form, has none. */
export function proseOf(corpus: Corpus): Prose[] {
	const collections = ['errors', 'products', 'guides', 'reference', 'codes'] as const;
	return collections.flatMap((name) =>
		filesOf(corpus, name)
			.filter(({ text }) => text !== '')
			.flatMap((file) => [
				...proseFields(name).flatMap(({ pattern, mark: kind }) =>
					strings(file.yaml?.data, pattern).map(({ path, value }) =>
						field(file, path, value, kind),
					),
				),
				...body(file),
			]),
	);
}

function field(file: ContentFile, path: Path, text: string, kind: ProseKind): Prose {
	return {
		file,
		name: pathText(path),
		kind,
		text,
		tree: readMarkdown(text),
		at: (offset) => placeInField(file, path, text, offset),
	};
}

function body(file: ContentFile): Prose[] {
	if (file.frontMatter?.kind !== 'found') return [];
	const { body: text, bodyOffset } = file.frontMatter;
	const at = (offset: number) => placeAt(file, bodyOffset + offset);
	return [{ file, name: 'body', kind: 'body', text, tree: readMdx(text), at }];
}

/** Like `placeOfField`, looked up when it is asked for. */
function placeInField(file: ContentFile, path: Path, text: string, offset: number): Place {
	return {
		file: file.file,
		get position() {
			return placeInText(file, path, text, offset).position;
		},
	};
}

/** A literal block keeps its lines, a quoted text without escapes its columns; others only their start. */
function placeInText(file: ContentFile, path: Path, text: string, offset: number): Place {
	const { value } = nodesAt(file.yaml?.document(), path);
	if (!isScalar(value) || !value.range || !file.yaml) return placeOfField(file, path);
	const start = file.yaml.offset + value.range[0];
	if (value.type === 'BLOCK_LITERAL') return placeInBlock(file, start, text, offset);
	const opening = value.type === 'PLAIN' ? 0 : 1;
	const asWritten = file.text.startsWith(text, start + opening);
	return placeAt(file, asWritten ? start + opening + offset : start);
}

function placeInBlock(file: ContentFile, start: number, text: string, offset: number): Place {
	const before = text.slice(0, offset).split('\n');
	let lineStart = start;
	for (const _ of before) lineStart = file.text.indexOf('\n', lineStart) + 1;
	const indent = /^ */.exec(file.text.slice(lineStart, lineStart + 80))?.[0].length ?? 0;
	const own = /^ */.exec(text.split('\n')[before.length - 1] ?? '')?.[0].length ?? 0;
	return placeAt(file, lineStart + indent - own + (before.at(-1)?.length ?? 0));
}
