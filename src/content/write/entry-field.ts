import { z } from 'zod';
import { termsOf } from '#schema/choice.ts';
import { entrySchema } from '#schema/entry.ts';
import type { Term } from '#schema/vocabulary.ts';
import { pathText, type Path } from '../read/path.ts';
import { descriptionOf, schemaAt } from '../read/schema-shape.ts';

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
	const parent = schemaAt(entrySchema, path.slice(0, -1));
	const field = parent instanceof z.ZodObject ? parent.shape[pathText(path.slice(-1))] : undefined;
	return field instanceof z.ZodOptional || field instanceof z.ZodDefault;
}
