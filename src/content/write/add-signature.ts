import { isMap, isSeq, parseDocument } from 'yaml';
import { splitFrontMatter } from '../read/front-matter.ts';
import type { EntryInput } from '#schema/entry.ts';
import { itemLines } from './entry-file.ts';

/**
 * The text of an entry with one more signature, as the last of them; nothing else changes, comments and
 * blanks included. `undefined` when the file has no list of signatures.
 */
export function withSignature(
	file: string,
	signature: EntryInput['signatures'][number],
): string | undefined {
	const parts = splitFrontMatter(file);
	if (parts.kind !== 'found') return undefined;
	const { contents } = parseDocument(parts.yaml);
	const list = isMap(contents) ? contents.get('signatures', true) : undefined;
	const last = isSeq(list) && !list.flow ? list.items.at(-1) : undefined;
	if (!isSeq(list) || !isMap(last) || !last.range || !list.range) return undefined;
	const end = parts.offset + last.range[1];
	const before = file.slice(0, end).trimEnd();
	const column = list.range[0] - (parts.yaml.lastIndexOf('\n', list.range[0] - 1) + 1);
	const lines = itemLines(signature, ['signatures', 0]).map((line) => ' '.repeat(column) + line);
	return `${before}\n${lines.join('\n')}${file.slice(before.length)}`;
}
