import { termsOf } from '#schema/choice.ts';
import { entrySchema } from '#schema/entry.ts';
import type { Term } from '#schema/vocabulary.ts';
import type { Path } from '../read/path.ts';
import { descriptionOf, isOptional as isOptionalIn, schemaAt } from '../read/schema-shape.ts';

/** What a field of an entry is for, in the words of the schema; empty where it says nothing. */
export function descriptionFor(path: Path): string {
	return descriptionOf(entrySchema, path) ?? descriptionOf(entrySchema, [...path, 0]) ?? '';
}

/** The values that a field of an entry may have, with their words; none when any text will do. */
export function termsFor(path: Path): readonly (readonly [string, Term])[] {
	return termsOf(schemaAt(entrySchema, path));
}

/** Whether a field of an entry may be left out. */
export function isOptional(path: Path): boolean {
	return isOptionalIn(entrySchema, path);
}
