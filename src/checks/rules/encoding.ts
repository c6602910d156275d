import { placeAt, placeOf } from '#content/read/content-file.ts';
import { entry } from '../example.ts';
import { findingOf, type Codes, type ExamplesOf, type Rule } from '../rule.ts';

const codes = {
	KB107: {
		level: 'error',
		title: 'Not UTF-8',
		why: 'In another encoding, letters and quotation marks become other characters on the page and in the search.',
		says: () => [
			'From here on, the file is not valid UTF-8.',
			'Save it as UTF-8; samples that were pasted may be in another encoding.',
		],
	},
	KB108: {
		level: 'error',
		title: 'Byte order mark',
		why: 'The mark is invisible and hides the first line of the front matter.',
		says: () => [
			'The file starts with a byte order mark.',
			'Save it as UTF-8 without one, or run `npm run check -- --fix`.',
		],
	},
	KB109: {
		level: 'error',
		title: 'Windows line endings',
		why: 'With two kinds of line endings in one repository, unchanged lines show up as changed.',
		says: () => [
			'The file has Windows line endings (CRLF).',
			'Save it with LF line endings, or run `npm run check -- --fix`.',
		],
	},
} as const satisfies Codes;

const finding = findingOf(codes);

/** Files are UTF-8 without a mark, and their lines end with LF. */
export const rule: Rule = {
	codes,
	run: ({ files }) =>
		files.flatMap((file) => {
			const windows = file.text.indexOf('\r\n');
			return [
				...(file.invalidAt === undefined ? [] : [finding('KB107', placeAt(file, file.invalidAt))]),
				...(file.hasMark ? [finding('KB108', placeOf(file))] : []),
				...(windows === -1 ? [] : [finding('KB109', placeAt(file, windows))]),
			];
		}),
};

/** One mistake or more for each code, and what is printed about it. */
export const examples: ExamplesOf<typeof codes> = {
	KB107: [
		{
			mistake: 'a file in another encoding',
			files: (textOf) => ({
				[entry]: Uint8Array.from(`${textOf(entry)}caf\u00e9\n`, (one) => one.charCodeAt(0)),
			}),
			prints:
				'74:4 From here on, the file is not valid UTF-8. Save it as UTF-8; samples that were pasted may be in another encoding.',
		},
	],
	KB108: [
		{
			mistake: 'a byte order mark',
			from: '---\ntitle',
			to: '\ufeff---\ntitle',
			prints:
				'1:1 The file starts with a byte order mark. Save it as UTF-8 without one, or run `npm run check -- --fix`.',
		},
	],
	KB109: [
		{
			mistake: 'a Windows line ending',
			from: 'retry:\n',
			to: 'retry:\r\n',
			prints:
				'13:7 The file has Windows line endings (CRLF). Save it with LF line endings, or run `npm run check -- --fix`.',
		},
	],
};
