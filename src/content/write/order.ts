import { isMap, isScalar, type YAMLMap } from 'yaml';
import type { ContentFile } from '../read/content-file.ts';
import type { Disorder } from '../read/disorder.ts';

/** The YAML with the fields of one group in order; a comment above a field moves with it. */
export function withOrder(file: ContentFile, { path, order }: Disorder): string | undefined {
	const yaml = file.yaml?.text ?? '';
	const group = file.yaml?.document()?.getIn(path, true);
	if (!isMap(group) || group.flow || !group.range) return undefined;
	const end = group.range[1];
	const starts = startsOf(group);
	const first = starts[0] ?? 0;
	const column = first - (yaml.lastIndexOf('\n', first - 1) + 1);
	const cuts = starts.map((start, i) => (i === 0 ? first : commentStart(yaml, start, column)));
	const parts = cuts.map((cut, i) => {
		// The first part follows what opens the group, often the "- " of a list.
		const part = (i === 0 ? ' '.repeat(column) : '') + yaml.slice(cut, cuts[i + 1] ?? end);
		return part.endsWith('\n') ? part : `${part}\n`;
	});
	const sorted = order.map((place) => parts[place] ?? '').join('');
	if (sorted.slice(0, column).trim() !== '') return undefined;
	const rest = yaml.slice(end);
	const opened = sorted.slice(column);
	return yaml.slice(0, first) + (rest.startsWith('\n') ? opened.replace(/\n$/, '') : opened) + rest;
}

function startsOf(group: YAMLMap): number[] {
	return group.items.map(({ key }) => (isScalar(key) ? (key.range?.[0] ?? 0) : 0));
}

/** Comments directly above a field, at its own indentation, belong to it. */
function commentStart(yaml: string, start: number, column: number): number {
	let line = yaml.lastIndexOf('\n', start - 1) + 1;
	for (;;) {
		const above = yaml.lastIndexOf('\n', line - 2) + 1;
		const text = yaml.slice(above, line);
		if (line === 0 || !text.startsWith(`${' '.repeat(column)}#`)) return line;
		line = above;
	}
}
