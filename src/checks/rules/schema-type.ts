import { collections } from '#schema/collections.ts';
import { placeOfField, type ContentFile } from '#content/read/content-file.ts';
import { finding, type Finding } from '../finding.ts';
import { isRecord, pathText, type Path } from '#content/read/path.ts';
import { descriptionOf } from '#content/read/schema-shape.ts';
import { quoted } from '#text/words.ts';
import { nodesAt } from '#content/read/yaml.ts';

/** A field that must be there and is not; the remedy quotes the schema's own description. */
export function missingFinding(file: ContentFile, path: Path): Finding {
	const schema = collections[file.collection ?? 'errors'].schema;
	const description = descriptionOf(schema, path);
	const name = pathText(path);
	return finding(
		'KB302',
		placeOfField(file, path),
		`\`${name}\` is missing.`,
		description === undefined ? `Add \`${String(path.at(-1))}\`.` : `Add it. ${description}`,
	);
}

/** A value of another type than the schema asks for, with the YAML trap behind it explained. */
export function typeFinding(
	file: ContentFile,
	path: Path,
	expected: string,
	value: unknown,
): Finding {
	const wanted = types[expected] ?? expected;
	const name = pathText(path);
	const written = writtenAs(file, path);
	const wrong = `\`${name}\` is ${nameOf(value, written)}; it must be ${wanted}.`;
	return finding('KB303', placeOfField(file, path), wrong, remedyFor(expected, value, written));
}

/** Zod's names of types, as a sentence needs them. */
const types: Readonly<Record<string, string>> = {
	string: 'a string',
	number: 'a number',
	int: 'a whole number',
	boolean: '`true` or `false`',
	array: 'a list',
	object: 'a group of fields',
	record: 'a group of fields',
};

function nameOf(value: unknown, written: string | undefined): string {
	if (value === null) return 'empty';
	if (Array.isArray(value)) return 'a list';
	if (isRecord(value)) return 'a group of fields';
	if (typeof value === 'string') return `the string ${quoted(value)}`;
	const type = typeof value;
	const differs = written !== undefined && written !== String(value);
	return differs
		? `written ${written}, which YAML reads as the ${type} ${String(value)}`
		: `the ${type} ${String(value)}`;
}

function remedyFor(expected: string, value: unknown, written: string | undefined): string {
	if (value === null) return 'Write a value, or leave the field out when it is optional.';
	if (expected === 'string') {
		if (Array.isArray(value) || isRecord(value)) return 'Write one text in quotes.';
		return `Put it in quotes: "${written ?? String(value)}".`;
	}
	if (expected === 'array' && typeof value === 'string') return `Write it as a list: ["${value}"].`;
	if (expected === 'array') return 'Begin each item with "- ", one level deeper than the field.';
	if (typeof value === 'string')
		return `Write it without quotes, as ${types[expected] ?? expected}.`;
	return `Write ${types[expected] ?? expected}.`;
}

/** The value as it stands in the file: what YAML made of it is often the surprise. */
function writtenAs(file: ContentFile, path: Path): string | undefined {
	const range = nodesAt(file.yaml?.document(), path).value?.range;
	return range ? file.yaml?.text.slice(range[0], range[1]).trim() : undefined;
}
