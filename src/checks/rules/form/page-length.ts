import { placeOfField, type ContentFile } from '#content/read/content-file.ts';
import { count } from '#text/words.ts';
import { entry } from '../../example.ts';
import { findingOf, type Codes, type ExamplesOf, type Rule } from '../../rule.ts';

const codes = {
	KB725: {
		level: 'error',
		title: 'Page too long',
		why: 'Each sentence is a claim that has to stay true. On long pages one in twenty was false, and a reader who is stuck does not get to the end.',
		says: (words: number) => [
			`The entry has ${count(words, 'word')} outside its sources; the limit is ${count(limit, 'word')}.`,
			'Cut what changes nothing for the reader, or split it: one error, one page.',
		],
	},
} as const satisfies Codes;

const finding = findingOf(codes);

/** In words of prose and code; a page of the median has 400. */
const limit = 1000;

/** An entry can be read, and kept true. */
export const rule: Rule = {
	codes,
	run: ({ entries, prose }) => {
		const total = new Map<ContentFile, number>();
		for (const { file, name, text } of prose) {
			if (name.startsWith('sources[')) continue;
			total.set(file, (total.get(file) ?? 0) + text.split(/\s+/).length);
		}
		return entries.flatMap((file) => {
			const words = total.get(file) ?? 0;
			return words > limit ? [finding('KB725', placeOfField(file, ['title']), words)] : [];
		});
	},
};

/** One mistake or more for each code, and what is printed about it. */
export const examples: ExamplesOf<typeof codes> = {
	KB725: [
		{
			mistake: 'a page of five screens',
			files: (textOf) => ({ [entry]: textOf(entry) + 'The same, in other words.\n'.repeat(200) }),
			prints:
				'2:8 The entry has 1,147 words outside its sources; the limit is 1,000 words. Cut what changes nothing for the reader, or split it: one error, one page.',
		},
	],
};
