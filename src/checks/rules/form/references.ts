import { pathText } from '#content/read/path.ts';
import { textsAt } from '#content/read/texts.ts';
import { offer, quoted } from '#text/words.ts';
import { findingOf, type Codes, type ExamplesOf, type Rule } from '../../rule.ts';

const codes = {
	KB405: {
		level: 'error',
		title: 'Unknown entry',
		why: 'The id becomes a link, which has to lead to a page.',
		says: (id: string, known: ReadonlySet<string>, successor: string | undefined) =>
			successor === undefined
				? [
						`There is no entry ${quoted(id, 120)}.`,
						offer(id, known, 'Write the id of an entry that exists, or remove it.'),
					]
				: [`${quoted(id, 120)} is a former id.`, `Write ${quoted(successor, 120)}.`],
	},
	KB407: {
		level: 'error',
		title: 'Reference to itself',
		why: 'A link from a page to itself tells its reader nothing.',
		says: (field: string) => [
			`\`${field}\` names this entry itself.`,
			'Name another entry, or remove it.',
		],
	},
} as const satisfies Codes;

const finding = findingOf(codes);

/** Every entry that a field names exists, and is another one. */
export const rule: Rule = {
	codes,
	run: ({ sound, known: { entries, aliases } }) =>
		fields.flatMap(([collection, pattern]) =>
			sound[collection].flatMap((file) =>
				textsAt(file, pattern).flatMap(({ value, path, place }) => {
					if (value === file.id) return [finding('KB407', place, pathText(path))];
					if (entries.has(value)) return [];
					return [finding('KB405', place, value, entries, aliases.get(value))];
				}),
			),
		),
};

const fields = [
	['errors', 'related[]'],
	['errors', 'confused_with[].entry'],
	['errors', 'retired.see'],
	['guides', 'decide[].entry'],
	['codes', 'codes[].entry'],
] as const;

/** One mistake or more for each code, and what is printed about it. */
export const examples: ExamplesOf<typeof codes> = {
	KB405: [
		{
			mistake: 'an entry that does not exist',
			from: '- "example-api/too-many-words"',
			to: '- "example-api/too-many-word"',
			prints:
				'50:5 There is no entry "example-api/too-many-word". Did you mean "example-api/too-many-words"?',
		},
		{
			mistake: 'a former id',
			from: '- "example-api/too-many-words"',
			to: '- "example-api/prompt-too-long"',
			prints:
				'50:5 "example-api/prompt-too-long" is a former id. Write "example-api/too-many-words".',
		},
		{
			mistake: 'a successor that does not exist',
			from: 'status: "active"',
			to: 'status: "retired"\nretired:\n  on: "2026-01-20"\n  reason: "The check was removed."\n  see: "example-api/gone"',
			prints:
				'21:8 There is no entry "example-api/gone". Write the id of an entry that exists, or remove it.',
		},
	],
	KB407: [
		{
			mistake: 'an entry that names itself',
			from: '- "example-api/too-many-words"',
			to: '- "example-api/result-is-missing"',
			prints: '50:5 `related[0]` names this entry itself. Name another entry, or remove it.',
		},
	],
};
