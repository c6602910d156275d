import { z } from 'zod';
import type { Path } from '#content/read/path.ts';
import { fieldsOf, schemaAt } from '#content/read/schema-shape.ts';
import { descriptionFor, isOptional } from '#content/write/entry-field.ts';
import { entrySchema, type EntryInput } from '#schema/entry.ts';
import { marker, markerUrl } from '#schema/marker.ts';

/**
 * The placeholder for a field that somebody has yet to write: a marker with the words of the schema, where the field
 * takes any text. `today` is the date of the draft.
 */
export function blankText(path: Path, today: string): string {
	const schema = schemaAt(entrySchema, path);
	if (schema instanceof z.ZodURL) return markerUrl;
	if (schema instanceof z.ZodISODate) return today;
	if (schema instanceof z.ZodEnum) return String(schema.options[0]);
	return holdsIds(path) ? '' : `${marker} ${descriptionFor(path) || String(path.at(-1))}`;
}

/** A new item of a list of the entry, its required fields as placeholders; ids and citations are filled in. */
export function blankItem(list: Path, count: number, input: EntryInput, today: string): unknown {
	const path = [...list, count];
	const names = fieldsOf(schemaAt(entrySchema, path));
	if (names.length === 0) return blankText(path, today);
	const required = names.filter((name) => !isOptional([...path, name]));
	return Object.fromEntries(
		required.map((name) => [name, blankField([...path, name], count, input, today)]),
	);
}

function blankField(path: Path, count: number, input: EntryInput, today: string): unknown {
	const name = path.at(-1);
	if (name === 'id') return `${String(path[0]).replace(/s$/, '')}-${count + 1}`;
	if (name === 'sources') return input.sources.slice(0, 1).map(({ id }) => id);
	if (name === 'for') return input.causes.slice(0, 1).map(({ id }) => id);
	return blankText(path, today);
}

/** Whether a field holds ids: no marker has the form of one. */
function holdsIds(path: Path): boolean {
	return path.some((step) => fieldsOfIds.has(step));
}

const fieldsOfIds: ReadonlySet<string | number> = new Set(
	'id product related entry see aliases parameters for'.split(' '),
);
