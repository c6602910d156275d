import type { z } from 'zod';
import { collections } from '#schema/collections.ts';
import { placeOfField, type ContentFile } from '#content/read/content-file.ts';
import { parsed } from '#content/read/entries.ts';
import { finding, type Finding } from '../finding.ts';
import { isRecord, pathText, valueAt, type Path } from '#content/read/path.ts';
import type { Rule } from '../rule.ts';
import { fieldsOf, homesOf, schemaAt } from '#content/read/schema-shape.ts';
import { codeList, quoted } from '#text/words.ts';
import { nearest } from '#text/nearest.ts';
import { formatFinding, sizeFinding } from './schema-size.ts';
import { missingFinding, typeFinding } from './schema-type.ts';

type Issue = z.core.$ZodIssue;

/** Front matter and YAML files keep to the schema: Zod's issues in our words, at the line of the field. */
export const schema: Rule = (corpus) =>
	corpus.files.flatMap((file) => {
		const result = parsed(file);
		if (result === undefined || result.success || !isRecord(file.yaml?.data)) return [];
		return result.error.issues.flatMap((issue) => explain(file, issue, pathOf(issue)));
	});

function explain(file: ContentFile, issue: Issue, path: Path): Finding[] {
	if (issue.code === 'unrecognized_keys') {
		return issue.keys.map((key) => unknownField(file, path, key));
	}
	if (issue.code === 'invalid_union') return nearestBranch(file, issue, path);
	const value = valueAt(file.yaml?.data, path);
	if (value === undefined) return [missingFinding(file, path)];
	if (issue.code === 'invalid_type') return [typeFinding(file, path, issue.expected, value)];
	if (issue.code === 'invalid_value') {
		if (typeof value !== 'string') return [typeFinding(file, path, 'string', value)];
		return [choiceFinding(file, path, issue, value)];
	}
	if (issue.code === 'too_big' || issue.code === 'too_small') {
		return [sizeFinding(file, path, issue, value)];
	}
	return [formatFinding(file, path, issue, value)];
}

/** Of the branches of a union, the one with the fewest issues is the one that was meant. */
function nearestBranch(
	file: ContentFile,
	issue: z.core.$ZodIssueInvalidUnion,
	path: Path,
): Finding[] {
	const branches = issue.errors.toSorted((a, b) => a.length - b.length);
	return (branches[0] ?? []).flatMap((below) => explain(file, below, [...path, ...pathOf(below)]));
}

function unknownField(file: ContentFile, path: Path, key: string): Finding {
	const collection = collections[file.collection ?? 'errors'];
	const fields = fieldsOf(schemaAt(collection.schema, path));
	const owner =
		path.length === 0 ? `the front matter of an ${collection.name}` : `\`${pathText(path)}\``;
	const near = nearest(key, fields);
	const home = homesOf(collection.schema, key)[0];
	const remedies = {
		near: `The nearest field is \`${near}\`.`,
		home: home === '' ? 'It belongs at the top level, not indented.' : `It belongs in \`${home}\`.`,
		none: `Leave it out; the fields here are ${codeList(fields)}.`,
	};
	const remedy =
		near !== undefined ? remedies.near : home !== undefined ? remedies.home : remedies.none;
	const place = placeOfField(file, [...path, key], 'key');
	return finding('KB301', place, `\`${key}\` is not a field of ${owner}.`, remedy);
}

function choiceFinding(
	file: ContentFile,
	path: Path,
	issue: z.core.$ZodIssueInvalidValue,
	value: string,
): Finding {
	const name = pathText(path);
	const values = issue.values.map(String);
	const near = nearest(value, values);
	const all = `The values are ${codeList(values)}.`;
	return finding(
		'KB304',
		placeOfField(file, path),
		`\`${name}\` is ${quoted(value)}, which is not one of its values.`,
		near === undefined ? all : `The nearest is ${quoted(near)}. ${all}`,
	);
}

function pathOf(issue: Issue): Path {
	return issue.path.filter((step) => typeof step !== 'symbol');
}
