import { placeAt, placeOf, type ContentFile } from '#content/read/content-file.ts';
import { isRecord } from '#content/read/path.ts';
import { explainYaml } from '#content/read/yaml-errors.ts';
import { product } from '../../example.ts';
import type { Finding } from '../../finding.ts';
import { findingOf, type Codes, type ExamplesOf, type Rule } from '../../rule.ts';

const quoteIt = 'Put the whole value in quotes, or write it as a block after "|".';

const codes = {
	KB203: {
		level: 'error',
		title: 'Invalid YAML',
		why: 'Fields are written in YAML. Only the first mistake is reported, because most others would follow from it.',
		says: (message: string, remedy: string) => [message, remedy],
	},
	KB204: {
		level: 'error',
		title: 'Duplicate field',
		why: 'Of two fields with the same name, YAML would keep only one.',
		says: (name: string) => [
			`\`${name}\` already appears above.`,
			'Keep one of the two; a list takes all its items under one field.',
		],
	},
	KB206: {
		level: 'error',
		title: 'No fields',
		why: 'Every content file is a set of named fields.',
		says: () => ['The file has no fields.', 'Write one "name: value" per line.'],
	},
} as const satisfies Codes;

const finding = findingOf(codes);

/** YAML can be read, and holds fields, each once. */
export const rule: Rule = { codes, run: ({ files }) => files.flatMap(look) };

function look(file: ContentFile): Finding[] {
	const { yaml } = file;
	if (yaml === undefined) return [];
	const placeIn = (offset: number) => placeAt(file, yaml.offset + offset);
	const broken = yaml.errors.find(({ code }) => code !== 'DUPLICATE_KEY');
	const end = broken?.pos[0] ?? Number.POSITIVE_INFINITY;
	const findings: Finding[] = yaml.errors
		.filter(({ code, pos }) => code === 'DUPLICATE_KEY' && pos[0] < end)
		.map(({ pos }) => finding('KB204', placeIn(pos[0]), nameAt(yaml.text, pos[0])));
	if (broken !== undefined) {
		const { at, message, remedy } = explainYaml(yaml.text, broken);
		findings.push(finding('KB203', placeIn(at), message, remedy));
	}
	const isSilent = findings.length === 0 && yaml.refused.length === 0;
	return isSilent && !isRecord(yaml.data) ? [finding('KB206', placeOf(file))] : findings;
}

function nameAt(text: string, offset: number): string {
	return /^[^:\n]*/.exec(text.slice(offset))?.[0].trim() ?? '';
}

/** One mistake or more for each code, and what is printed about it. */
export const examples: ExamplesOf<typeof codes> = {
	KB203: [
		{
			mistake: 'a colon in a value without quotes',
			from: 'title: "A tool call has no result"',
			to: 'title: A tool call: no result',
			prints: `2:19 The value contains a colon, so YAML takes it for another field. ${quoteIt}`,
		},
		{
			mistake: 'a colon without a space after it',
			from: 'layer: "client"',
			to: 'layer:"client"',
			prints:
				'12:7 There is no space after the colon. Write "name: value", with a space between the two.',
		},
		{
			mistake: 'a tab',
			from: '  when: "after-fix"',
			to: '\twhen: "after-fix"',
			prints:
				'14:1 This line is indented with a tab; YAML allows only spaces. Replace the tab with spaces.',
		},
		{
			mistake: 'a line indented with hard spaces',
			from: '    http_status',
			to: '\u00a0\u00a0\u00a0\u00a0http_status',
			prints:
				'9:1 This line is indented with wide or hard spaces; YAML allows only ordinary ones. Replace them with spaces.',
		},
		{
			mistake: 'a wide colon',
			from: 'layer: "client"',
			to: 'layer\uff1a "client"',
			prints:
				'12:6 This colon is a wide one, which YAML does not know. Write "name: value", with ":" and a space.',
		},
		{
			mistake: 'a typographic quotation mark at the end',
			from: 'has no result"',
			to: 'has no result\u201d',
			prints:
				'2:8 This quotation mark is straight, and the one that should close it is typographic. Write a straight one at both ends.',
		},
		{
			mistake: 'a value that begins with a bracket',
			from: 'title: "A tool call',
			to: 'title: [x] A tool call',
			prints:
				'2:8 The value continues after its closing bracket. Put the whole value in quotes, or write it as a block after "|".',
		},
		{
			mistake: 'text on the line that starts a block',
			from: 'title: "A tool call has no result"',
			to: 'title: > A tool call has no result',
			prints:
				'2:8 This character starts a block, whose text begins on the next line. Put the whole value in quotes, or write it as a block after "|".',
		},
		{
			mistake: 'a value that starts with a backtick',
			from: 'quick_fix: "Add a `tool_result` for each call to the next message."',
			to: 'quick_fix: `tool_result` is missing',
			prints: `11:12 A value cannot start with a backtick in YAML. ${quoteIt}`,
		},
		{
			mistake: 'a quotation mark that is not closed',
			from: 'title: "A tool call has no result"',
			to: 'title: "A tool call has no result',
			prints:
				'2:8 This quotation mark is not closed. Close it on the same line; inside double quotes, write \\" for a quotation mark.',
		},
		{
			mistake: 'quotation marks inside quotation marks',
			from: 'title: "A tool call has no result"',
			to: 'title: "A "tool call" has no result"',
			prints:
				'2:8 The value continues after its closing quotation mark. Put quotes around the whole value; inside double quotes, write \\" for a quotation mark.',
		},
		{
			mistake: 'a backslash in double quotes',
			from: 'title: "A tool call has no result"',
			to: 'title: "The file C:\\dev is missing"',
			prints:
				'2:20 Inside double quotes, this backslash starts an escape that YAML does not know. Write \\\\ for a backslash, or use single quotes.',
		},
		{
			mistake: 'a bracket that is not closed',
			from: 'sources: ["docs"]\nstatus',
			to: 'sources: ["docs"\nstatus',
			prints:
				'16:12 This bracket is not closed. Close it, or put the value in quotes if the bracket belongs to the text.',
		},
		{
			mistake: 'a line without a colon',
			from: 'layer: "client"',
			to: 'layer "client"',
			prints:
				'12:1 This line is not a field: it has no colon. Write "name: value", or indent the line if it belongs to the text above.',
		},
		{
			mistake: 'inconsistent indentation',
			from: '  condition: "The same',
			to: '   condition: "The same',
			prints:
				'15:1 The indentation does not fit the lines above. Align the line with the others of its level; each level is indented by two spaces.',
		},
		{
			mistake: 'an unresolved merge conflict',
			from: 'layer: "client"\n',
			to: '<<<<<<< HEAD\nlayer: "client"\n=======\nlayer: "sdk"\n>>>>>>> my-change\n',
			prints:
				'12:1 This is a Git conflict marker. Resolve the conflict, and remove the three lines that mark it.',
		},
		{
			mistake: 'two documents in one file',
			path: product,
			from: 'checked:',
			to: '---\nchecked:',
			prints:
				'7:1 A second YAML document starts here. Keep one document per file: remove the "---" or "..." line.',
		},
	],
	KB204: [
		{
			mistake: 'a field twice',
			from: 'layer: "client"',
			to: 'layer: "client"\nlayer: "sdk"',
			prints:
				'13:1 `layer` already appears above. Keep one of the two; a list takes all its items under one field.',
		},
	],
	KB206: [
		{
			mistake: 'a list where fields belong',
			files: () => ({ [product]: '- "Example API"\n' }),
			prints: '1:1 The file has no fields. Write one "name: value" per line.',
		},
	],
};
