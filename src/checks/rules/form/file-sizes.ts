import { placeAt, sizeLimit, type ContentFile } from '#content/read/content-file.ts';
import { unavailable } from '#content/read/place.ts';
import { entry } from '../../example.ts';
import type { Finding } from '../../finding.ts';
import { findingOf, type Codes, type ExamplesOf, type Rule } from '../../rule.ts';

const codes = {
	KB104: {
		level: 'error',
		title: 'Empty file',
		why: 'An empty file is a page that says nothing.',
		says: () => ['The file is empty.', 'Write its content, or remove it.'],
	},
	KB105: {
		level: 'error',
		title: 'File too large',
		why: 'A file this large usually holds a whole log, which nobody reads and every build has to.',
		says: (bytes: number) => [
			`The file is ${Math.ceil(bytes / 1024).toLocaleString('en')} kB; the limit is ${sizeLimit / 1024} kB.`,
			'Cut the samples down to the lines that matter.',
		],
	},
	KB106: {
		level: 'error',
		title: 'Line too long',
		why: 'A line this long usually comes from a paste gone wrong; no editor or review shows all of it.',
		says: (length: number) => [
			`This line has ${length.toLocaleString('en')} characters; the limit is ${longest.toLocaleString('en')}.`,
			'Break it up, or cut it down to what matters.',
		],
	},
} as const satisfies Codes;

const finding = findingOf(codes);

/** Files and lines have a size that people can read. */
export const rule: Rule = {
	codes,
	run: ({ files }) => files.filter(({ kind }) => kind === 'file').flatMap(sizeOf),
};

/** The longest line that anything legitimate needs: a sample may have 6,000 characters. */
const longest = 8000;

function sizeOf(file: ContentFile): Finding[] {
	const place = { file: file.file, position: unavailable };
	if (file.size === 0) return file.path.endsWith('.gitkeep') ? [] : [finding('KB104', place)];
	if (file.size > sizeLimit) return [finding('KB105', place, file.size)];
	const lengths = file.starts.map((start, i) => (file.starts[i + 1] ?? file.text.length) - start);
	const line = lengths.findIndex((length) => length > longest);
	if (line === -1) return [];
	return [finding('KB106', placeAt(file, file.starts[line] ?? 0), lengths[line] ?? 0)];
}

/** One mistake or more for each code, and what is printed about it. */
export const examples: ExamplesOf<typeof codes> = {
	KB104: [
		{
			mistake: 'an empty file',
			files: () => ({ 'errors/example-api/empty.mdx': '' }),
			prints: '- The file is empty. Write its content, or remove it.',
		},
	],
	KB105: [
		{
			mistake: 'a log of many pages in a sample',
			files: (textOf) => ({ [entry]: textOf(entry) + `${'x'.repeat(99)}\n`.repeat(3000) }),
			prints:
				'- The file is 296 kB; the limit is 256 kB. Cut the samples down to the lines that matter.',
		},
	],
	KB106: [
		{
			mistake: 'a line without a break',
			from: 'See\n',
			to: 'See '.repeat(2500),
			prints:
				'68:1 This line has 10,141 characters; the limit is 8,000. Break it up, or cut it down to what matters.',
			also: ['KB725'],
		},
	],
};
