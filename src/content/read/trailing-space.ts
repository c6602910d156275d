import type { ContentFile } from './content-file.ts';
import { readMdx } from './markdown.ts';
import { walkYaml } from './yaml-walk.ts';

/** A stretch of a file, in offsets of its text. */
export interface Stretch {
	readonly start: number;
	readonly end: number;
}

/** Trailing whitespace that means nothing: outside of YAML values, code blocks and hard line breaks of Markdown. */
export function trailingSpaceIn(file: ContentFile): Stretch[] {
	if (file.kind !== 'file' || file.invalidAt !== undefined) return [];
	const all = [...file.text.matchAll(/[ \t]+(?=\r?\n|$)/g)].filter(
		({ index }) => index < file.text.length,
	);
	if (all.length === 0) return [];
	const kept = keptIn(file);
	if (kept === undefined) return [];
	return all
		.map(({ 0: space, index }) => ({ start: index, end: index + space.length }))
		.filter(({ start, end }) => !kept.some((one) => one.start <= start && end <= one.end));
}

/** Where whitespace counts; `undefined` when the file cannot be read well enough to know. */
function keptIn(file: ContentFile): Stretch[] | undefined {
	const document = file.yaml?.document();
	if (file.collection === undefined) return [];
	if (document === undefined || file.yaml === undefined || file.yaml.errors.length > 0)
		return undefined;
	const { offset } = file.yaml;
	const scalars = walkYaml(document).scalars.flatMap(({ scalar }) => {
		if (!scalar.range) return [];
		const [start, end] = scalar.range;
		return [{ start: offset + start, end: offset + end }];
	});
	if (file.frontMatter?.kind !== 'found') return scalars;
	const { body, bodyOffset } = file.frontMatter;
	const tree = readMdx(body);
	if (tree.kind === 'broken') return undefined;
	const code = tree.nodes
		.filter(({ type }) => type === 'code' || type === 'break')
		.map(({ start, end }) => ({ start: bodyOffset + start, end: bodyOffset + end }));
	return [...scalars, ...code];
}
