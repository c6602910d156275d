import type { YAMLMap } from 'yaml';
import type { ContentFile } from '../content-file.ts';
import { schemaOf } from '../entries.ts';
import type { Path } from '../path.ts';
import { fieldsOf, schemaAt } from '../schema-shape.ts';
import { keyOf, walkYaml } from '../yaml-walk.ts';

/** A group whose fields are not in the order of the schema. */
export interface Disorder {
	readonly path: Path;
	readonly map: YAMLMap;
	/** The first field that comes too late, and the one that it belongs before. */
	readonly late: string;
	readonly before: string;
	/** Places of the pairs in the right order. */
	readonly order: readonly number[];
}

/** The first group of a file whose fields are not in the order of the schema. */
export function disorderIn(file: ContentFile): Disorder | undefined {
	const document = file.yaml?.document();
	if (document === undefined) return undefined;
	for (const { path, map } of walkYaml(document).maps) {
		const fields = fieldsOf(schemaAt(schemaOf(file), path));
		const keys = map.items.map(keyOf);
		// Where a field is unknown, its name comes first and the order later.
		if (!keys.every((key) => fields.includes(key))) continue;
		const rank = (key: string) => fields.indexOf(key);
		const order = keys.map((_, i) => i).sort((a, b) => rank(keys[a] ?? '') - rank(keys[b] ?? ''));
		const wrong = fields.length === 0 ? -1 : order.findIndex((place, i) => place !== i);
		if (wrong === -1) continue;
		const late = keys[order[wrong] ?? 0] ?? '';
		return { path, map, late, before: keys[wrong] ?? '', order };
	}
	return undefined;
}

/** The YAML with the pairs of one group in order; comments above a field move with it. */
export function withOrder(yaml: string, { map, order }: Disorder): string | undefined {
	const starts = map.items.map(({ key }) => startOf(key));
	const end = map.range?.[1];
	const first = starts[0];
	if (map.flow || first === undefined || end === undefined) return undefined;
	const column = first - (yaml.lastIndexOf('\n', first - 1) + 1);
	const indent = ' '.repeat(column);
	const cuts = starts.map((start, i) => (i === 0 ? first : commentStart(yaml, start, column)));
	const parts = cuts.map((cut, i) => {
		const part = yaml.slice(cut, cuts[i + 1] ?? end);
		const whole = i === 0 ? indent + part : part;
		return whole.endsWith('\n') ? whole : `${whole}\n`;
	});
	const sorted = order.map((place) => parts[place] ?? '').join('');
	const rest = yaml.slice(end);
	// The first part stands behind what opens the group, often the "- " of a list.
	const opened = sorted.slice(column);
	if (sorted.slice(0, column) !== indent) return undefined;
	return yaml.slice(0, first) + (rest.startsWith('\n') ? opened.replace(/\n$/, '') : opened) + rest;
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

function startOf(key: unknown): number {
	const range = (key as { range?: readonly number[] } | null)?.range; // A key of a parsed map is a node.
	return range?.[0] ?? 0;
}
