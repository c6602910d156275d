import { z } from 'zod';
import { entrySchema } from '#schema/entry.ts';
import type { Path } from '../read/path.ts';
import { fieldsOf, schemaAt } from '../read/schema-shape.ts';
import { descriptionFor, isOptional, termsFor } from './entry-field.ts';
import { entryYaml, type Comment } from './entry-yaml.ts';

/** Above each field: what it is for, the values it may have, and for an unused one how it is written. */
export const explained: Comment = (path, used) => {
	// The first item of a list explains the others.
	if (path.some((step) => typeof step === 'number' && step > 0)) return '';
	const lines = [
		...(path.length === 1 ? [''] : []),
		...wrapped(`${isOptional(path) ? 'Optional. ' : ''}${descriptionFor(path)}`),
		...termsFor(path).map(([name, { description }]) => `  ${name}: ${description}`),
	];
	return lines.map((line) => `${line}\n`).join('') + (used ? '' : exampleOf(path));
};

/** Lines of at most 96 characters, broken at spaces. */
function wrapped(text: string): string[] {
	return text.match(/\S(?:.{0,94}\S)?(?=\s|$)/g) ?? [];
}

/** A field with values that show its shape: `faq:`, below it `  - question: ""` and `    answer: ""`. */
function exampleOf(path: Path): string {
	return entryYaml({ [String(path.at(-1))]: exampleValue(path) }, path.slice(0, -1));
}

function exampleValue(path: Path): unknown {
	const schema = schemaAt(entrySchema, path);
	if (schema instanceof z.ZodArray) return [exampleValue([...path, 0])];
	if (schema instanceof z.ZodRecord) return { package: '1.2.3' };
	if (schema instanceof z.ZodBoolean) return true;
	if (schema instanceof z.ZodNumber) return 400;
	const fields = fieldsOf(schema);
	if (fields.length === 0) return '';
	return Object.fromEntries(fields.map((name) => [name, exampleValue([...path, name])]));
}
