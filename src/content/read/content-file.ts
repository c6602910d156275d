import type { z } from 'zod';
import { collections, type CollectionName } from '#schema/collections.ts';
import { unavailable, type Place, type Position } from './place.ts';
import { lineStarts, positionAt } from './lines.ts';
import { splitFrontMatter, type FrontMatter } from './front-matter.ts';
import type { Path } from './path.ts';
import { nodesAt, readYaml, type YamlSource } from './yaml.ts';

/** What was found under one path of the content folder, read as far as it can be read. */
export interface ContentFile {
	/** Path below the content folder, with forward slashes: `errors/claude-code/x.mdx`. */
	readonly path: string;
	/** The path as findings print it, beginning with the folder. */
	readonly file: string;
	readonly kind: Kind;
	/** The collection that expects a file of this name here. */
	readonly collection: CollectionName | undefined;
	/** The id within the collection: the path without folder and extension. */
	readonly id: string;
	readonly size: number;
	/** The text without a byte order mark, line endings as they are; empty when it could not be read. */
	readonly text: string;
	readonly starts: readonly number[];
	readonly hasMark: boolean;
	/** Offset of the first byte that is not UTF-8. */
	readonly invalidAt: number | undefined;
	readonly frontMatter: FrontMatter | undefined;
	readonly yaml: YamlSource | undefined;
	/** What the schema says to the data; absent when there is none. */
	readonly parsed: z.ZodSafeParseResult<unknown> | undefined;
}

export type Kind = 'file' | 'directory' | 'symlink' | 'other' | 'unreadable';

/** Larger files are not read. The largest entry in use has a twentieth of this. */
export const sizeLimit = 256 * 1024;

/** Reads one file: decodes it, finds the front matter, parses the YAML. Never throws. */
export function contentFile(
	root: string,
	path: string,
	kind: Kind,
	content: Uint8Array = new Uint8Array(),
	size = content.length,
): ContentFile {
	const bytes = size > sizeLimit ? new Uint8Array() : content;
	const { text, hasMark, invalidAt } = decode(bytes);
	const collection = kind === 'file' ? collectionOf(path) : undefined;
	const complete = size > 0 && bytes.length === size;
	const sound = invalidAt === undefined && !text.includes('\0');
	const readable = collection !== undefined && complete && sound;
	const isEntry = collection === 'errors';
	const frontMatter = readable && isEntry ? splitFrontMatter(text) : undefined;
	const yaml = readable ? yamlOf(collection, text, frontMatter) : undefined;
	return {
		path,
		file: root === '' ? path : `${root}/${path}`,
		kind,
		collection,
		id: collection === undefined ? path : idOf(path, collection),
		size,
		text,
		starts: lineStarts(text),
		hasMark,
		invalidAt,
		frontMatter,
		yaml,
		parsed: parse(collection, yaml),
	};
}

/** The place of an offset of the text, ready for `finding`. */
export function placeAt(file: ContentFile, offset: number): Place {
	return { file: file.file, position: positionAt(file.starts, offset) };
}

/** The place of the whole file: its first line, or none when it has no text. */
export function placeOf(file: ContentFile): Place {
	return { file: file.file, position: file.text === '' ? unavailable : positionAt([0], 0) };
}

/**
 * The place of a field; for a missing one, of the nearest field around it. The position is looked up
 * when it is asked for: most places are prepared for findings that never come.
 */
export function placeOfField(
	file: ContentFile,
	path: Path,
	part: 'key' | 'value' = 'value',
): Place {
	return {
		file: file.file,
		get position() {
			return positionOfField(file, path, part);
		},
	};
}

function positionOfField(file: ContentFile, path: Path, part: 'key' | 'value'): Position {
	const { yaml } = file;
	for (let length = path.length; yaml && length > 0; length -= 1) {
		const { key, value } = nodesAt(yaml.document(), path.slice(0, length));
		const node = part === 'key' || length < path.length ? (key ?? value) : (value ?? key);
		if (node?.range) return positionAt(file.starts, yaml.offset + (node.range[0] ?? 0));
	}
	return placeOf(file).position;
}

function decode(bytes: Uint8Array): Pick<ContentFile, 'text' | 'hasMark' | 'invalidAt'> {
	const text = new TextDecoder('utf-8').decode(bytes);
	const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return { text, hasMark, invalidAt: undefined };
	} catch {
		return { text, hasMark, invalidAt: Math.max(0, text.indexOf('\uFFFD')) };
	}
}

/** The collections whose files lie in a folder per product. */
const ofProducts: ReadonlySet<CollectionName> = new Set(['errors', 'proofs']);

function collectionOf(path: string): CollectionName | undefined {
	const names = Object.keys(collections) as CollectionName[]; // Object.keys forgets the key type.
	return names.find((name) => {
		const { folder, extension } = collections[name];
		const depth = ofProducts.has(name) ? 3 : 2;
		const steps = path.split('/');
		return steps.length === depth && steps[0] === folder && path.endsWith(extension);
	});
}

function idOf(path: string, collection: CollectionName): string {
	const { folder, extension } = collections[collection];
	return path.slice(folder.length + 1, -extension.length);
}

function parse(collection: CollectionName | undefined, yaml: YamlSource | undefined) {
	if (collection === undefined || yaml?.data === undefined) return undefined;
	return collections[collection].schema.safeParse(yaml.data);
}

function yamlOf(
	collection: CollectionName,
	text: string,
	frontMatter: FrontMatter | undefined,
): YamlSource | undefined {
	// Operations repeat whole fields, so they may use anchors; entries come from strangers.
	if (collection !== 'errors') return readYaml(text, 0, collection === 'reference');
	if (frontMatter?.kind !== 'found') return undefined;
	return readYaml(frontMatter.yaml, frontMatter.offset, false);
}
