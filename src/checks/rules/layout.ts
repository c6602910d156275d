import { count } from '#text/words.ts';
import { placeOfField, type ContentFile } from '#content/read/content-file.ts';
import { disorderIn } from '#content/read/disorder.ts';
import { pathText } from '#content/read/path.ts';
import { unquotedIn } from '#content/read/unquoted.ts';
import type { Finding } from '../finding.ts';
import { findingOf, type Codes, type ExamplesOf, type Rule } from '../rule.ts';

const codes = {
	KB207: {
		level: 'warning',
		title: 'Strings without quotes',
		why: 'YAML guesses the type of a value without quotes: `1.10` becomes 1.1. If every string is quoted, nobody has to know the rules.',
		says: (strings: number) => [
			`${count(strings, 'string is', 'strings are')} not quoted.`,
			'Run `npm run check -- --fix` to add the quotes.',
		],
	},
	KB208: {
		level: 'warning',
		title: 'Fields out of order',
		why: 'In the order of the schema, reviewers find each field where they expect it.',
		says: (late: string, before: string, owner: string) => [
			`\`${late}\` belongs before \`${before}\`${owner === '' ? '' : ` in \`${owner}\``}.`,
			'Run `npm run check -- --fix` to put the fields in order.',
		],
	},
} as const satisfies Codes;

const finding = findingOf(codes);

/** Strings are quoted and fields in the order of the schema; one finding per kind and file. */
export const rule: Rule = { codes, run: ({ files }) => files.flatMap(look) };

function look(file: ContentFile): Finding[] {
	if (file.yaml?.data === undefined) return [];
	// What YAML takes for something else than a string is of the wrong type, which is worse.
	const [first, ...more] = unquotedIn(file).filter(({ misread }) => !misread);
	const disorder = disorderIn(file);
	const findings: Finding[] = [];
	if (first !== undefined) {
		findings.push(finding('KB207', placeOfField(file, first.path), more.length + 1));
	}
	if (disorder !== undefined) {
		const { path, late, before } = disorder;
		const place = placeOfField(file, [...path, late], 'key');
		findings.push(finding('KB208', place, late, before, pathText(path)));
	}
	return findings;
}

/** One mistake or more for each code, and what is printed about it. */
export const examples: ExamplesOf<typeof codes> = {
	KB207: [
		{
			mistake: 'a string without quotes',
			from: 'layer: "client"',
			to: 'layer: client',
			prints: '12:8 1 string is not quoted. Run `npm run check -- --fix` to add the quotes.',
		},
		{
			mistake: 'a date without quotes',
			from: 'checked: "2026-01-20"',
			to: 'checked: 2026-01-20',
			prints: '47:14 1 string is not quoted. Run `npm run check -- --fix` to add the quotes.',
		},
	],
	KB208: [
		{
			mistake: 'fields in another order',
			from: 'title: "A tool call has no result"\nsummary: "The request holds a tool call that the next message does not answer."\n',
			to: 'summary: "The request holds a tool call that the next message does not answer."\ntitle: "A tool call has no result"\n',
			prints:
				'3:1 `title` belongs before `summary`. Run `npm run check -- --fix` to put the fields in order.',
		},
	],
};
