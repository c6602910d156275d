import { z } from 'zod';
import { collections, type CollectionName } from '#schema/collections.ts';
import type { ProseKind } from '#schema/primitives.ts';

/** A field of a schema that holds our own words, as a pattern for `select`. */
export interface ProseField {
	/** "causes[].text" */
	readonly pattern: string;
	readonly kind: ProseKind;
}

/** The fields of a collection that hold our own words, in the order of its schema. */
export const proseFields = (name: CollectionName): readonly ProseField[] => fields[name];

const fields = Object.fromEntries(
	Object.entries(collections).map(([name, { schema }]) => [name, fieldsIn(schema, '')]),
	// One list for each collection.
) as Record<CollectionName, ProseField[]>;

function fieldsIn(schema: z.core.$ZodType, pattern: string): ProseField[] {
	const kind = z.globalRegistry.get(schema)?.prose;
	if (kind !== undefined) return [{ pattern, kind }];
	if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
		return fieldsIn(schema.unwrap(), pattern);
	if (schema instanceof z.ZodArray) return fieldsIn(schema.element, `${pattern}[]`);
	if (schema instanceof z.ZodRecord) return fieldsIn(schema.valueType, `${pattern}.*`);
	if (schema instanceof z.ZodUnion) {
		const all = schema.options.flatMap((option) => fieldsIn(option, pattern));
		return [...new Map(all.map((field) => [field.pattern, field])).values()];
	}
	if (!(schema instanceof z.ZodObject)) return [];
	return Object.entries<z.core.$ZodType>(schema.shape).flatMap(([name, below]) =>
		fieldsIn(below, pattern === '' ? name : `${pattern}.${name}`),
	);
}
