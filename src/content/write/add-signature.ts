import { isMap, isSeq, parseDocument } from 'yaml';
import type { EntryInput } from '#schema/entry.ts';
import { splitFrontMatter } from '../read/front-matter.ts';
import { entryYaml } from './entry-yaml.ts';

type Signature = EntryInput['signatures'][number];

/** A signature as an item of the list in an entry's file, its lines indented by so many spaces. */
export function signatureItem(signature: Signature, indentation = 2): string {
	const item = entryYaml([signature], ['signatures']).trimEnd();
	return item.replace(/^(?=.)/gm, ' '.repeat(indentation));
}

/**
 * The text of an entry with one more signature, the last of them; nothing else changes, neither comments nor whitespace.
 * `undefined` when the file has no list of signatures with one item a line.
 */
export function withSignature(file: string, signature: Signature): string | undefined {
	const parts = splitFrontMatter(file);
	if (parts.kind !== 'found') return undefined;
	const { contents } = parseDocument(parts.yaml);
	const list = isMap(contents) ? contents.get('signatures', true) : undefined;
	const last = isSeq(list) && !list.flow ? list.items.at(-1) : undefined;
	if (!isSeq(list) || !isMap(last) || !last.range || !list.range) return undefined;
	const before = file.slice(0, parts.offset + last.range[1]).trimEnd();
	const column = list.range[0] - (parts.yaml.lastIndexOf('\n', list.range[0] - 1) + 1);
	return `${before}\n${signatureItem(signature, column)}${file.slice(before.length)}`;
}
