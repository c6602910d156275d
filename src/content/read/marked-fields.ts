import { z } from 'zod';

/** A field of a schema that bears a mark, as a pattern for `select`: "causes[].text". */
export interface MarkedField<Mark> {
	readonly pattern: string;
	readonly mark: Mark;
}

/** The fields of a schema that bear a mark, with what it says, in the order of the schema. */
export function markedFields<Mark>(
	schema: z.core.$ZodType,
	markOf: (meta: z.core.GlobalMeta) => Mark | undefined,
	pattern = '',
): MarkedField<Mark>[] {
	const below = (next: z.core.$ZodType, name: string) => markedFields(next, markOf, pattern + name);
	const mark = markOf(z.globalRegistry.get(schema) ?? {});
	if (mark !== undefined) return [{ pattern, mark }];
	if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
		return below(schema.unwrap(), '');
	if (schema instanceof z.ZodArray) return below(schema.element, '[]');
	if (schema instanceof z.ZodRecord) return below(schema.valueType, '.*');
	if (schema instanceof z.ZodUnion) {
		const all = schema.options.flatMap((option) => below(option, ''));
		return [...new Map(all.map((field) => [field.pattern, field])).values()];
	}
	if (!(schema instanceof z.ZodObject)) return [];
	return Object.entries<z.core.$ZodType>(schema.shape).flatMap(([name, field]) =>
		below(field, pattern === '' ? name : `.${name}`),
	);
}
