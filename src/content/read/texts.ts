import { placeOfField, type ContentFile } from './content-file.ts';
import { strings, type Path } from './path.ts';
import type { Place } from './place.ts';

/** A string in the YAML of a file, with its place. */
export interface Text {
	readonly value: string;
	readonly path: Path;
	readonly place: Place;
}

/**
 * The strings of a file that a pattern names.
 *
 * @example textsAt(file, 'causes[].sources[]')
 */
export function textsAt(file: ContentFile, pattern: string): Text[] {
	return strings(file.yaml?.data, pattern).map(({ path, value }) => ({
		value,
		path,
		place: placeOfField(file, path),
	}));
}
