import { z } from 'zod';
import type { Path } from './path.ts';

type Schema = z.core.$ZodType;

/** The schema of the value at a path, optional and default wrappers taken off. */
export function schemaAt(root: Schema, path: Path): Schema | undefined {
	return path.reduce<Schema | undefined>((schema, step) => {
		if (schema instanceof z.ZodArray) return unwrap(schema.element);
		if (schema instanceof z.ZodRecord) return unwrap(schema.valueType);
		return schema === undefined ? undefined : unwrap(shapeOf(schema)[step]);
	}, unwrap(root));
}

/** The fields that an object schema has, in the order in which the schema declares them. */
export function fieldsOf(schema: Schema | undefined): string[] {
	return schema === undefined ? [] : Object.keys(shapeOf(schema));
}

/** Where in the schema a field of this name is at home: `['signatures[]']`; the top is the empty string. */
export function homesOf(root: Schema, field: string, at = ''): string[] {
	const schema = unwrap(root);
	if (schema instanceof z.ZodArray) return homesOf(schema.element, field, `${at}[]`);
	if (schema === undefined) return [];
	return Object.entries(shapeOf(schema)).flatMap(([name, below]) => [
		...(name === field ? [at] : []),
		...homesOf(below, field, at === '' ? name : `${at}.${name}`),
	]);
}

/** Whether what is at a path may be left out; an item of a list always may. */
export function isOptional(root: Schema, path: Path): boolean {
	const last = path.at(-1);
	if (typeof last !== 'string') return last !== undefined;
	const parent = schemaAt(root, path.slice(0, -1));
	const field = parent && shapeOf(parent)[last];
	return field instanceof z.ZodOptional || field instanceof z.ZodDefault;
}

/** The description of a schema, wherever `.meta()` was called on the way. */
export function descriptionOf(root: Schema, path: Path): string | undefined {
	const parent = schemaAt(root, path.slice(0, -1));
	const last = path.at(-1);
	const wrapped = parent === undefined || last === undefined ? undefined : shapeOf(parent)[last];
	return describe(wrapped) ?? describe(schemaAt(root, path));
}

function describe(schema: Schema | undefined): string | undefined {
	return schema === undefined ? undefined : z.globalRegistry.get(schema)?.description;
}

function shapeOf(schema: Schema): Record<string | number, Schema> {
	if (schema instanceof z.ZodObject) return schema.shape;
	if (!(schema instanceof z.ZodUnion)) return {};
	return Object.fromEntries(schema.options.flatMap((one) => Object.entries(shapeOf(one))));
}

function unwrap(schema: Schema | undefined): Schema | undefined {
	const wrapped =
		schema instanceof z.ZodOptional ||
		schema instanceof z.ZodDefault ||
		schema instanceof z.ZodNullable;
	return wrapped ? unwrap(schema.unwrap()) : schema;
}
