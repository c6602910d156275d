import { z } from 'zod';
import { pathText, type Path } from '#content/read/path.ts';
import { descriptionOf, fieldsOf, schemaAt } from '#content/read/schema-shape.ts';
import { entrySchema } from '#schema/entry.ts';
import * as vocabulary from '#schema/vocabulary.ts';

const widest = 96;

/** What a field of an entry is for, in the words of the schema; empty where these say nothing. */
export function descriptionFor(path: Path): string {
	return descriptionOf(entrySchema, path) ?? descriptionOf(entrySchema, [...path, 0]) ?? '';
}

/** The same in lines, then the values of the field if they are a list. */
export function explanationOf(path: Path): string[] {
	const text = [isOptional(path) ? 'Optional.' : '', descriptionFor(path)].join(' ').trim();
	const terms = termsOf(path).map(([name, term]) => `  ${name}: ${term.description}`);
	return [...(text === '' ? [] : wrapped(text)), ...terms];
}

/** The values that a field may have, with their words; none when any text will do. */
export function termsOf(path: Path): [string, vocabulary.Term][] {
	const schema = schemaAt(entrySchema, path);
	if (!(schema instanceof z.ZodEnum)) return [];
	const values = schema.options.map(String);
	const table = vocabularies.find((one) => Object.keys(one).join() === values.join());
	return values.map((value) => [value, table?.[value] ?? { label: value, description: value }]);
}

/** An unused field as it would be written: `faq:`, `  - question: ""`, `    answer: ""`. */
export function skeletonOf(path: Path): string[] {
	const name = String(path.at(-1));
	const schema = schemaAt(entrySchema, path);
	if (schema instanceof z.ZodArray) {
		const [first = '""', ...rest] = itemSkeleton([...path, 0]);
		return [`${name}:`, `  - ${first}`, ...rest.map((line) => `    ${line}`)];
	}
	if (schema instanceof z.ZodRecord) return [`${name}:`, '  "package": "1.2.3"'];
	const below = fieldsOf(schema);
	if (below.length > 0) {
		return [
			`${name}:`,
			...below.flatMap((one) => skeletonOf([...path, one])).map((line) => `  ${line}`),
		];
	}
	if (schema instanceof z.ZodBoolean) return [`${name}: true`];
	if (schema instanceof z.ZodNumber) return [`${name}: 400`];
	return [`${name}: ""`];
}

function itemSkeleton(path: Path): string[] {
	const names = fieldsOf(schemaAt(entrySchema, path));
	return names.length === 0 ? ['""'] : names.flatMap((name) => skeletonOf([...path, name]));
}

/** Whether a field may be left out. */
export function isOptional(path: Path): boolean {
	const parent = schemaAt(entrySchema, path.slice(0, -1));
	const field = parent instanceof z.ZodObject ? parent.shape[pathText(path.slice(-1))] : undefined;
	return field instanceof z.ZodOptional || field instanceof z.ZodDefault;
}

const vocabularies: readonly vocabulary.Vocabulary[] = [
	vocabulary.categories,
	vocabulary.layers,
	vocabulary.retries,
	vocabulary.statuses,
	vocabulary.frequencies,
	vocabulary.confidences,
	vocabulary.sourceKinds,
	vocabulary.verifications,
	vocabulary.sampleForms,
];

function wrapped(text: string): string[] {
	const lines: string[] = [];
	let line = '';
	for (const word of text.split(' ')) {
		if (line !== '' && line.length + word.length >= widest) {
			lines.push(line);
			line = word;
		} else line = line === '' ? word : `${line} ${word}`;
	}
	return [...lines, line];
}
