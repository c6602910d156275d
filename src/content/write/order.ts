import { isMap, isScalar, type YAMLMap } from 'yaml';
import type { ContentFile } from '../read/content-file.ts';
import { schemaOf } from '../read/entries.ts';
import { isRecord, type Path } from '../read/path.ts';
import { fieldsOf, schemaAt } from '../read/schema-shape.ts';

/** A group whose fields are not in the order of the schema. */
export interface Disorder {
	readonly path: Path;
	/** The first field that comes too late, and the field that it belongs before. */
	readonly late: string;
	readonly before: string;
	/** The places of the fields, in the right order. */
	readonly order: readonly number[];
}

/** The first group of a file whose fields are not in the order of the schema. */
export function disorderIn(file: ContentFile): Disorder | undefined {
	return firstIn(file, file.yaml?.data, []);
}

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

function firstIn(file: ContentFile, data: unknown, path: Path): Disorder | undefined {
	if (!isRecord(data) && !Array.isArray(data)) return undefined;
	const here = isRecord(data) ? disorderOf(file, Object.keys(data), path) : undefined;
	if (here !== undefined) return here;
	for (const [key, value] of Object.entries(data)) {
		const below = firstIn(file, value, [...path, Array.isArray(data) ? Number(key) : key]);
		if (below !== undefined) return below;
	}
	return undefined;
}

function disorderOf(file: ContentFile, keys: readonly string[], path: Path): Disorder | undefined {
	const fields = fieldsOf(schemaAt(schemaOf(file), path));
	// An unknown field has no place; its name has to be mended first.
	if (!keys.every((key) => fields.includes(key))) return undefined;
	const rank = (place: number) => fields.indexOf(keys[place] ?? '');
	const order = keys.map((_, i) => i).sort((a, b) => rank(a) - rank(b));
	const wrong = order.findIndex((place, i) => place !== i);
	if (wrong === -1) return undefined;
	return { path, late: keys[order[wrong] ?? 0] ?? '', before: keys[wrong] ?? '', order };
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
