import { placeAt, placeOf, type ContentFile } from '#content/read/content-file.ts';
import type { Finding } from '../../finding.ts';
import { findingOf, type Codes, type ExamplesOf, type Rule } from '../../rule.ts';

const close =
	'Close it with a line that is exactly "---", after the last field and before the first heading.';

const mistakes = {
	open: ['The front matter is not closed.', close],
	odd: ['This line closes the front matter, but is not exactly "---".', 'Make it exactly "---".'],
	early: [
		'This line closes the front matter, but more fields follow.',
		'Remove it, or indent it if it belongs to the field above.',
	],
} as const;

const codes = {
	KB201: {
		level: 'error',
		title: 'No front matter',
		why: 'An entry starts with front matter: its fields, between two lines of three hyphens.',
		says: () => [
			'The file does not start with front matter.',
			'Make "---" the first line, and put the fields between it and a second "---".',
		],
	},
	KB202: {
		level: 'error',
		title: 'Front matter not closed',
		why: 'Front matter ends at the first line that starts with three hyphens or plus signs. If that line is missing or in the wrong place, fields turn into text of the page, or text into fields.',
		says: (kind: keyof typeof mistakes) => mistakes[kind],
	},
} as const satisfies Codes;

const finding = findingOf(codes);

/** An entry starts with front matter, which ends where its fields end. */
export const rule: Rule = { codes, run: ({ files }) => files.flatMap(look) };

function look(file: ContentFile): Finding[] {
	const { frontMatter } = file;
	if (frontMatter === undefined || frontMatter.kind === 'found') return [];
	if (frontMatter.kind === 'missing') return [finding('KB201', placeOf(file))];
	const place = placeAt(file, frontMatter.kind === 'open' ? 0 : frontMatter.offset);
	return [finding('KB202', place, frontMatter.kind)];
}

/** One mistake or more for each code, and what is printed about it. */
export const examples: ExamplesOf<typeof codes> = {
	KB201: [
		{
			mistake: 'front matter without its first line',
			from: '---\ntitle',
			to: 'title',
			prints:
				'1:1 The file does not start with front matter. Make "---" the first line, and put the fields between it and a second "---".',
		},
	],
	KB202: [
		{
			mistake: 'front matter without its last line',
			from: '---\n\n## What this',
			to: '\n## What this',
			prints:
				'1:1 The front matter is not closed. Close it with a line that is exactly "---", after the last field and before the first heading.',
		},
		{
			mistake: 'a line of hyphens inside a field',
			from: '      Print the roles of the last messages:\n',
			to: '      Print the roles of the last messages:\n---\n',
			prints:
				'23:1 This line closes the front matter, but more fields follow. Remove it, or indent it if it belongs to the field above.',
		},
		{
			mistake: 'a last line with something after it',
			from: '---\n\n## What this',
			to: '--- # end\n\n## What this',
			prints:
				'64:1 This line closes the front matter, but is not exactly "---". Make it exactly "---".',
		},
	],
};
