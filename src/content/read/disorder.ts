import type { ContentFile } from './content-file.ts';
import { schemaOf } from './entries.ts';
import { isRecord, type Path } from './path.ts';
import { fieldsOf, schemaAt } from './schema-shape.ts';

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
