import { count } from '#text/words.ts';
import { placeAt } from '#content/read/content-file.ts';
import { trailingSpaceIn } from '#content/read/trailing-space.ts';
import { findingOf, type Codes, type ExamplesOf, type Rule } from '../rule.ts';

const codes = {
	KB112: {
		level: 'warning',
		title: 'Trailing whitespace',
		why: 'It is invisible, and editors remove it, so it shows up as a change that nobody made.',
		says: (lines: number) => [
			`${count(lines, 'line has', 'lines have')} trailing whitespace.`,
			'Run `npm run check -- --fix` to remove it.',
		],
	},
	KB113: {
		level: 'warning',
		title: 'No single newline at end of file',
		why: 'Without it, adding a line makes the line before it look changed.',
		says: (message: string) => [message, 'Run `npm run check -- --fix` to correct it.'],
	},
} as const satisfies Codes;

const finding = findingOf(codes);

/** No line ends with whitespace that means nothing, and the last one ends with a newline. */
export const rule: Rule = {
	codes,
	run: ({ files }) =>
		files.flatMap((file) => {
			if (file.collection === undefined || file.text === '') return [];
			const [first, ...more] = trailingSpaceIn(file);
			const end = placeAt(file, file.text.length);
			return [
				...(first ? [finding('KB112', placeAt(file, first.start), more.length + 1)] : []),
				...(file.text.endsWith('\n') ? [] : [finding('KB113', end, none)]),
				...(file.text.endsWith('\n\n') ? [finding('KB113', end, many)] : []),
			];
		}),
};

const none = 'The file does not end with a newline.';
const many = 'The file ends with blank lines.';

/** One mistake or more for each code, and what is printed about it. */
export const examples: ExamplesOf<typeof codes> = {
	KB112: [
		{
			mistake: 'spaces at the end of a line',
			from: 'retry:\n',
			to: 'retry:  \n',
			prints: '13:7 1 line has trailing whitespace. Run `npm run check -- --fix` to remove it.',
		},
	],
	KB113: [
		{
			mistake: 'a last line without a newline',
			from: 'asked for.\n',
			to: 'asked for.',
			prints:
				'73:91 The file does not end with a newline. Run `npm run check -- --fix` to correct it.',
		},
		{
			mistake: 'a blank line at the end',
			from: 'asked for.\n',
			to: 'asked for.\n\n',
			prints: '75:1 The file ends with blank lines. Run `npm run check -- --fix` to correct it.',
		},
	],
};
