import { placeOfField } from '#content/read/content-file.ts';
import { schemaOf } from '#content/read/entries.ts';
import { pathText } from '#content/read/path.ts';
import { schemaIssuesIn } from '#content/read/schema-issues.ts';
import { descriptionOf } from '#content/read/schema-shape.ts';
import { quoted } from '#text/words.ts';
import { operation } from '../../example.ts';
import { findingOf, type Codes, type ExamplesOf, type Rule } from '../../rule.ts';

const codes = {
	KB307: {
		level: 'error',
		title: 'Wrong format',
		why: 'Programs compare, link and print dates, URLs and ids, so each of them has a fixed format.',
		says: (field: string, value: string, wanted: string) => [
			value.trim().includes('\n')
				? `\`${field}\` has several lines.`
				: `\`${field}\` is ${quoted(value)}, which has the wrong format.`,
			wanted,
		],
	},
} as const satisfies Codes;

const finding = findingOf(codes);

/** A string has the format that its field asks for; the schema says which. */
export const rule: Rule = {
	codes,
	run: ({ files }) =>
		files.flatMap((file) =>
			schemaIssuesIn(file).flatMap((issue) => {
				if (issue.kind !== 'format') return [];
				const { path, value, wanted } = issue;
				// Where the schema has no words of its own, Zod prints the pattern.
				const words = wanted.startsWith('Invalid ') ? descriptionOf(schemaOf(file), path) : wanted;
				const place = placeOfField(file, path);
				return [finding('KB307', place, pathText(path), String(value), words ?? wanted)];
			}),
		),
};

/** One mistake or more for each code, and what is printed about it. */
export const examples: ExamplesOf<typeof codes> = {
	KB307: [
		{
			mistake: 'a date in another format',
			from: 'checked: "2026-01-20"',
			to: 'checked: "20.1.2026"',
			prints:
				'47:14 `sources[0].checked` is "20.1.2026", which has the wrong format. Write the date as "YYYY-MM-DD", in quotes.',
		},
		{
			mistake: 'a URL without https',
			from: 'url: "https://',
			to: 'url: "http://',
			prints:
				'43:10 `sources[0].url` is "http://example.com/docs/errors", which has the wrong format. Write an absolute URL that starts with "https://".',
		},
		{
			mistake: 'a URL that seems to lead elsewhere',
			from: 'url: "https://',
			to: 'url: "https://docs.anthropic.com@',
			prints:
				'43:10 `sources[0].url` is "https://docs.anthropic.com@example.com/docs/errors", which has the wrong format. Write the name of a public host after "https://", in ASCII letters and without a login, and no spaces or quotation marks.',
		},
		{
			mistake: 'a line break in a field of one line',
			from: 'quick_fix: "Add a',
			to: 'quick_fix: "Add\\na',
			prints: '11:12 `quick_fix` has several lines. Write it on one line.',
		},
		{
			mistake: 'a path of the API without its first slash',
			path: operation,
			from: 'path: "/v1/messages"',
			to: 'path: "v1/messages"',
			prints:
				'3:7 `path` is "v1/messages", which has the wrong format. Start it with "/", and leave out spaces and backticks.',
		},
	],
};
