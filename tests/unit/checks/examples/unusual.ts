import type { Code } from '#checks/index.ts';
import { baseFiles, entryText, replaced, type Files } from '../base.ts';
import { entry, other } from './paths.ts';

/** A mistake that no single replacement makes, and one finding in full. */
interface Unusual {
	readonly code: Code;
	readonly mistake: string;
	readonly files: () => Files;
	readonly says: string;
}

/** Mistakes with bytes, sizes, names, and several files at once. */
export const unusual: readonly Unusual[] = [
	{
		code: 'KB102',
		mistake: 'blanks and capitals in a file name',
		files: () => ({ ...baseFiles(), 'errors/example-api/My Error.mdx': entryText }),
		says: 'content/errors/example-api/My Error.mdx:1:1 KB102 "My Error.mdx" cannot stand in an address. Rename it "my-error.mdx": lower-case letters, digits and single hyphens.',
	},
	{
		code: 'KB105',
		mistake: 'a log of many pages in a sample',
		files: () => ({ ...baseFiles(), [entry]: `${entryText}${`${'x'.repeat(99)}\n`.repeat(3000)}` }),
		says: `content/${entry}:- KB105 The file has 296 kB; the limit is 256. Cut samples down to the lines that matter.`,
	},
	{
		code: 'KB106',
		mistake: 'a line without an end',
		files: () => replaced(entry, 'See\n', 'See '.repeat(2500)),
		says: `content/${entry}:68:1 KB106 This line has 10,141 characters; the limit is 8,000. Break it, or cut it down to what matters.`,
	},
	{
		code: 'KB107',
		mistake: 'a file in another encoding',
		files: () => ({ ...baseFiles(), [entry]: Buffer.from(`${entryText}caf\u00e9\n`, 'latin1') }),
		says: `content/${entry}:74:4 KB107 From this character on the file is not UTF-8. Save it as UTF-8 without a byte order mark; the samples may have been pasted from another encoding.`,
	},
	{
		code: 'KB401',
		mistake: 'an entry in the folder of another product',
		files: () => ({
			...replaced(entry, 'product: "example-api"', 'product: "example-cli"'),
			'products/example-cli.yml': baseFiles()['products/example-api.yml'] ?? '',
		}),
		says: `content/${entry}:4:10 KB401 \`product\` is "example-cli", but the file lies in "example-api". Move the file to content/errors/example-cli/, or write "example-api".`,
	},
	{
		code: 'KB411',
		mistake: 'two retired entries that send the reader to and fro',
		files: () => {
			const retired = (see: string) =>
				`status: "retired"\nretired: { on: "2026-01-01", reason: "Gone.", see: "example-api/${see}" }`;
			return {
				...replaced(entry, 'status: "active"', retired('too-many-words')),
				[other]: String(
					replaced(other, 'status: "by-design"', retired('result-is-missing'))[other],
				),
			};
		},
		says: `content/${entry}:18:52 KB411 Redirects come back to where they began: "example-api/result-is-missing" → "example-api/too-many-words" → "example-api/result-is-missing". Break the circle at one entry.`,
	},
	{
		code: 'KB708',
		mistake: 'a sentence that fits three errors',
		files: () => {
			const filler = 'Compare the failing setup with one that is known to work.';
			const third = String(baseFiles()[other]).replaceAll('words', 'letters');
			return {
				...replaced(entry, '## Why this happens\n', `## Why this happens\n\n${filler}\n`),
				[other]: `${baseFiles()[other]}\n${filler}\n`,
				'errors/example-api/third.mdx': `${third}\n${filler}\n`,
			};
		},
		says: `content/${entry}:73:1 KB708 This sentence is also in "example-api/third", "example-api/too-many-words": "Compare the failing setup with one that is known to work.". Say what is true of this error only, or leave it out.`,
	},
	{
		code: 'KB801',
		mistake: 'a key that a sample brought along',
		// In two parts, so that no scanner of repositories takes it for a real one.
		files: () =>
			replaced(
				entry,
				'A message calls',
				`With sk-${'ant-api03-Zm9vYmFyYmF6cXV4Zm9v'} a message calls`,
			),
		says: `content/${entry}:68:6 KB801 This looks like a secret: Anthropic key or token. Revoke it if it is real, and write an invented one with EXAMPLE in it.`,
	},
];
