import type { ContentFile } from '#content/read/content-file.ts';
import { pathText, select, valueAt } from '#content/read/path.ts';
import { placeOfField } from '#content/read/content-file.ts';
import { quoted } from '#text/words.ts';
import { brokenAt } from '../../broken-json.ts';
import type { Finding } from '../../finding.ts';
import { findingOf, type Codes, type ExamplesOf, type Rule } from '../../rule.ts';

const codes = {
	KB611: {
		level: 'error',
		title: 'Sample that is not JSON',
		why: 'A sample of the form "json" stands for what a program reads, and programs refuse anything else.',
		says: (sample: string, rest: string) => [
			`\`${sample}\` has the form "json", but is invalid from here on: ${quoted(rest)}.`,
			'Complete it, or choose the form that it has.',
		],
	},
} as const satisfies Codes;

const finding = findingOf(codes);

/** What begins as JSON and claims to be it is JSON: one value, or one on each line. */
export const rule: Rule = { codes, run: ({ entries }) => entries.flatMap(look) };

function look(file: ContentFile): Finding[] {
	return select(file.yaml?.data, 'samples[]').flatMap(({ path, value }) => {
		const [form, text] = [valueAt(value, ['form']), valueAt(value, ['text'])];
		if (form !== 'json' || typeof text !== 'string' || !/^\s*(?:\{|\[\s*[[{"\d])/.test(text))
			return [];
		const broken = brokenAt(text);
		if (broken === undefined || isLines(text)) return [];
		const place = placeOfField(file, [...path, 'text']);
		return [finding('KB611', place, pathText(path), text.slice(broken).trim() || 'the end')];
	});
}

const isLines = (text: string) =>
	text.trim().includes('\n') &&
	text
		.trim()
		.split('\n')
		.every((line) => brokenAt(line) === undefined);

/** One mistake or more for each code, and what is printed about it. */
export const examples: ExamplesOf<typeof codes> = {
	KB611: [
		{
			mistake: 'a sample cut off too early',
			from: 'without an answer"}}\n',
			to: 'without an answer"}\n',
			prints:
				'57:11 `samples[2]` has the form "json", but is invalid from here on: "the end". Complete it, or choose the form that it has.',
		},
	],
};
