import { placeOfField } from '#content/read/content-file.ts';
import { valueAt } from '#content/read/path.ts';
import { textsAt } from '#content/read/texts.ts';
import { codeList } from '#text/words.ts';
import { other } from '../../example.ts';
import { findingOf, type Codes, type ExamplesOf, type Rule } from '../../rule.ts';

const codes = {
	KB706: {
		level: 'error',
		title: 'No official source',
		why: 'What only users report may be true, but readers should know that nothing official says so.',
		says: () => [
			`No source of this entry is official (${codeList(official)}), and no fix comes from a maintainer.`,
			'Add an `evidence_note` that says what is confirmed, what is not, and where you looked.',
		],
	},
} as const satisfies Codes;

const finding = findingOf(codes);

/** An entry without an official source says so. */
export const rule: Rule = {
	codes,
	run: ({ entries }) =>
		entries.flatMap((file) => {
			const kinds = textsAt(file, 'sources[].kind').map(({ value }) => value);
			const confidences = textsAt(file, 'fixes[].confidence').map(({ value }) => value);
			const isBacked =
				kinds.some((kind) => official.includes(kind)) || confidences.includes('maintainer');
			const isNoted = valueAt(file.yaml?.data, ['evidence_note']) !== undefined;
			if (kinds.length === 0 || isBacked || isNoted) return [];
			return [finding('KB706', placeOfField(file, ['sources'], 'key'))];
		}),
};

const official: readonly string[] = ['documentation', 'changelog', 'source-code', 'standard'];

/** One mistake or more for each code, and what is printed about it. */
export const examples: ExamplesOf<typeof codes> = {
	KB706: [
		{
			mistake: 'nothing official, and no word about it',
			path: other,
			from: 'evidence_note: "The documentation does not mention the limit; one thread does."\n',
			to: '',
			prints:
				'30:1 No source of this entry is official (`documentation`, `changelog`, `source-code`, `standard`), and no fix comes from a maintainer. Add an `evidence_note` that says what is confirmed, what is not, and where you looked.',
		},
	],
};
