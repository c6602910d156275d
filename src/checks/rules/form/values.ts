import { placeOfField, type ContentFile } from '#content/read/content-file.ts';
import { schemaOf } from '#content/read/entries.ts';
import { isRecord, pathText } from '#content/read/path.ts';
import { schemaIssuesIn, type SchemaIssue } from '#content/read/schema-issues.ts';
import { fieldsOf, isOptional, schemaAt } from '#content/read/schema-shape.ts';
import { nodesAt } from '#content/read/yaml.ts';
import { codeList, offer, quoted } from '#text/words.ts';
import type { Finding } from '../../finding.ts';
import { findingOf, type Codes, type ExamplesOf, type Rule } from '../../rule.ts';

const codes = {
	KB303: {
		level: 'error',
		title: 'Wrong type',
		why: 'YAML decides by its looks whether a value is a string, a number or something else, and does not always agree with the author.',
		says: (field: string, given: string, wanted: string, remedy: string) => [
			`\`${field}\` is ${given}; it must be ${wanted}.`,
			remedy,
		],
	},
	KB304: {
		level: 'error',
		title: 'Value not allowed',
		why: 'The field takes one of a few values, which the site can list, filter and explain.',
		says: (field: string, value: string, remedy: string) => [
			`\`${field}\` is ${JSON.stringify(value.slice(0, 60))}, which is not an allowed value.`,
			remedy,
		],
	},
} as const satisfies Codes;

const finding = findingOf(codes);

/** A value is of the type that the schema asks for, and one of the values if it lists them. */
export const rule: Rule = {
	codes,
	run: ({ files }) =>
		files.flatMap((file) => schemaIssuesIn(file).flatMap((issue) => look(file, issue))),
};

function look(file: ContentFile, issue: SchemaIssue): Finding[] {
	const place = placeOfField(file, issue.path);
	const name = pathText(issue.path);
	if (issue.kind === 'choice') {
		const { value, allowed } = issue;
		return [finding('KB304', place, name, value, choiceRemedy(value, allowed))];
	}
	if (issue.kind !== 'type') return [];
	const { expected, value } = issue;
	const written = writtenAs(file, issue);
	const remedy = typeRemedy(file, issue, written);
	return [
		finding('KB303', place, name, given(value, written), types[expected] ?? expected, remedy),
	];
}

function choiceRemedy(value: string, allowed: readonly string[]): string {
	const bare = value.trim();
	if (allowed.includes(bare)) return `Remove the whitespace around it: "${bare}".`;
	return `${offer(value, allowed, '')} The allowed values are ${codeList(allowed)}.`.trim();
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

function given(value: unknown, written: string | undefined): string {
	if (value === null) return 'empty';
	if (Array.isArray(value)) return 'a list';
	if (isRecord(value)) return 'a group of fields';
	if (typeof value === 'string') return `the string ${quoted(value)}`;
	const text = JSON.stringify(value);
	const read = `the ${typeof value} ${text}`;
	if (written === undefined || written === text) return read;
	return `written ${written}, which YAML reads as ${read}`;
}

function typeRemedy(
	file: ContentFile,
	{ expected, value, path }: SchemaIssue & { readonly kind: 'type' },
	written: string | undefined,
): string {
	const isString = typeof value === 'string';
	const wanted = types[expected] ?? expected;
	if (value === null) {
		return isOptional(schemaOf(file), path)
			? 'Write a value, or remove the field.'
			: 'Write a value.';
	}
	if (expected === 'string') {
		if (Array.isArray(value) || isRecord(value)) return 'Write one string in quotes.';
		return `Put it in quotes: "${written ?? JSON.stringify(value)}".`;
	}
	if (expected === 'array') {
		if (isString) return `Write it as a list: ["${value}"].`;
		return 'Start each item with "- ", one level deeper than the field.';
	}
	if (expected === 'object') {
		const [first] = fieldsOf(schemaAt(schemaOf(file), path));
		if (isString && first !== undefined)
			return `Name the fields, such as \`${first}: ${quoted(value)}\`.`;
		return 'Write one "name: value" per line, one level deeper than the field.';
	}
	return isString ? `Write it without quotes, as ${wanted}.` : `Write ${wanted}.`;
}

/** The value as it stands in the file: what YAML made of it is often the surprise. */
function writtenAs(file: ContentFile, { path }: SchemaIssue): string | undefined {
	const range = nodesAt(file.yaml?.document(), path).value?.range;
	return range ? file.yaml?.text.slice(range[0], range[1]).trim() : undefined;
}

/** One mistake or more for each code, and what is printed about it. */
export const examples: ExamplesOf<typeof codes> = {
	KB303: [
		{
			mistake: 'a number where a string belongs',
			from: '    error_type: "invalid_request_error"\n',
			to: '    error_type: "invalid_request_error"\n    code: -32000\n',
			prints:
				'11:11 `signatures[0].code` is the number -32000; it must be a string. Put it in quotes: "-32000".',
		},
		{
			mistake: 'a number that YAML changes',
			from: '    error_type: "invalid_request_error"\n',
			to: '    error_type: "invalid_request_error"\n    code: 0x80070005\n',
			prints:
				'11:11 `signatures[0].code` is written 0x80070005, which YAML reads as the number 2147942405; it must be a string. Put it in quotes: "0x80070005".',
		},
		{
			mistake: 'a string where a number belongs',
			from: 'http_status: 400',
			to: 'http_status: "400"',
			prints:
				'9:18 `signatures[0].http_status` is the string "400"; it must be a number. Write it without quotes, as a number.',
		},
		{
			mistake: 'a string where a list belongs',
			from: 'sources: ["docs"]\nstatus',
			to: 'sources: "docs"\nstatus',
			prints:
				'16:12 `retry.sources` is the string "docs"; it must be a list. Write it as a list: ["docs"].',
		},
		{
			mistake: 'a string where fields belong',
			from: '  - text: "messages.<index>',
			to: '  - "gone: <name>"\n  - text: "messages.<index>',
			prints:
				'8:5 `signatures[0]` is the string "gone: <name>"; it must be a group of fields. Name the fields, such as `text: "gone: <name>"`.',
		},
		{
			mistake: 'a field without a value',
			from: 'quick_fix: "Add a `tool_result` for each call to the next message."',
			to: 'quick_fix:',
			prints: '11:11 `quick_fix` is empty; it must be a string. Write a value.',
		},
	],
	KB304: [
		{
			mistake: 'a value that is not in the list',
			from: 'layer: "client"',
			to: 'layer: "cleint"',
			prints:
				'12:8 `layer` is "cleint", which is not an allowed value. Did you mean "client"? The allowed values are `client`, `sdk`, `network`, `proxy`, `gateway`, `provider`, `account`.',
		},
		{
			mistake: 'a space after the value',
			from: 'layer: "client"',
			to: 'layer: "client "',
			prints:
				'12:8 `layer` is "client ", which is not an allowed value. Remove the whitespace around it: "client".',
		},
	],
};
