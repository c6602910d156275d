import { placeOfField, type ContentFile } from '#content/read/content-file.ts';
import { schemaOf } from '#content/read/entries.ts';
import { pathText } from '#content/read/path.ts';
import { schemaIssuesIn, type SchemaIssue } from '#content/read/schema-issues.ts';
import { isOptional } from '#content/read/schema-shape.ts';
import { count } from '#text/words.ts';
import type { Finding } from '../../finding.ts';
import { findingOf, type Codes, type ExamplesOf, type Rule } from '../../rule.ts';

const codes = {
	KB305: {
		level: 'error',
		title: 'Too long',
		why: 'The limit is what fits where the field is shown: in a heading, a list of results or the first screen of a phone.',
		says: (field: string, length: number, limit: number) => [
			`\`${field}\` has ${count(length, 'character')}; the limit is ${limit}.`,
			`Shorten it by ${count(length - limit, 'character')}.`,
		],
	},
	KB306: {
		level: 'error',
		title: 'Too short',
		why: 'A text this short cannot say what the field is for.',
		says: (field: string, length: number, remedy: string) => [
			length === 0
				? `\`${field}\` is empty.`
				: `\`${field}\` has only ${count(length, 'character')}.`,
			remedy,
		],
	},
	KB308: {
		level: 'error',
		title: 'Number out of range',
		why: 'The number cannot be right: an HTTP status, for example, has three digits.',
		says: (field: string, value: unknown, bound: string, limit: number) => [
			`\`${field}\` is ${String(value)}; the ${bound} is ${limit}.`,
			'Write a number within the range.',
		],
	},
	KB309: {
		level: 'error',
		title: 'Too few or too many items',
		why: 'A list that is required needs at least one item to say anything.',
		says: (field: string, length: number, remedy: string) => [
			length === 0
				? `\`${field}\` is an empty list.`
				: `\`${field}\` has ${count(length, 'item')}.`,
			remedy,
		],
	},
} as const satisfies Codes;

const finding = findingOf(codes);

/** Strings, lists and numbers keep within the limits of the schema. */
export const rule: Rule = {
	codes,
	run: ({ files }) =>
		files.flatMap((file) =>
			schemaIssuesIn(file).flatMap((issue) =>
				issue.kind === 'too big' || issue.kind === 'too small' ? [look(file, issue)] : [],
			),
		),
};

function look(
	file: ContentFile,
	{ kind, path, value, limit }: SchemaIssue & { readonly kind: 'too big' | 'too small' },
): Finding {
	const place = placeOfField(file, path);
	const name = pathText(path);
	const isBig = kind === 'too big';
	if (Array.isArray(value)) {
		const remedy = `${isBig ? 'Keep at most' : 'Add at least'} ${count(limit, 'item')}.`;
		return finding('KB309', place, name, value.length, remedy);
	}
	if (typeof value !== 'string') {
		return finding('KB308', place, name, value, isBig ? 'maximum' : 'minimum', limit);
	}
	const { length } = value.trim();
	if (isBig) return finding('KB305', place, name, length, limit);
	const optional = isOptional(schemaOf(file), path);
	const fill = optional ? 'Write a text, or remove the field.' : 'Write it: the field is required.';
	return finding('KB306', place, name, length, length === 0 ? fill : `Write at least ${limit}.`);
}

/** One mistake or more for each code, and what is printed about it. */
export const examples: ExamplesOf<typeof codes> = {
	KB305: [
		{
			mistake: 'a title that is too long',
			from: 'title: "A tool call has no result"',
			to: 'title: "A tool call has no result in the message that comes directly after the one with the call"',
			prints: '2:8 `title` has 88 characters; the limit is 70. Shorten it by 18 characters.',
		},
	],
	KB306: [
		{
			mistake: 'a summary that says too little',
			from: 'summary: "The request holds a tool call that the next message does not answer."',
			to: 'summary: "No result."',
			prints: '3:10 `summary` has only 10 characters. Write at least 40.',
		},
		{
			mistake: 'an empty title',
			from: 'title: "A tool call has no result"',
			to: 'title: ""',
			prints: '2:8 `title` is empty. Write it: the field is required.',
		},
		{
			mistake: 'an empty field that may be left out',
			from: 'status: "active"',
			to: 'status: "active"\naffected: ""',
			prints: '18:11 `affected` is empty. Write a text, or remove the field.',
		},
	],
	KB308: [
		{
			mistake: 'an HTTP status that does not exist',
			from: 'http_status: 400',
			to: 'http_status: 4000',
			prints:
				'9:18 `signatures[0].http_status` is 4000; the maximum is 599. Write a number within the range.',
		},
	],
	KB309: [
		{
			mistake: 'an empty list',
			from: 'sources: ["docs"]\nstatus',
			to: 'sources: []\nstatus',
			prints: '16:12 `retry.sources` is an empty list. Add at least 1 item.',
		},
	],
};
