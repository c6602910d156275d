import { textsAt } from '#content/read/texts.ts';
import { quoted } from '#text/words.ts';
import { findingOf, type Codes, type ExamplesOf, type Rule } from '../../rule.ts';

const codes = {
	KB408: {
		level: 'error',
		title: 'Duplicate id',
		why: 'What is cited by its id must be one thing, and a list that names something twice shows it twice.',
		says: (noun: string, id: string, isOwn: boolean) => [
			`The ${noun} ${quoted(id, 120)} appears twice.`,
			isOwn ? 'Give each its own id.' : 'Keep one.',
		],
	},
} as const satisfies Codes;

const finding = findingOf(codes);

/** Ids within an entry are given once, and a list of ids names nothing twice. */
export const rule: Rule = {
	codes,
	run: ({ entries, sound }) =>
		[...entries, ...sound.reference].flatMap((file) =>
			lists.flatMap(([pattern, noun]) => {
				const texts = textsAt(file, pattern);
				const isFirst = ({ value }: (typeof texts)[number], i: number) =>
					texts.findIndex((one) => one.value === value) === i;
				return texts.flatMap((text, i) =>
					isFirst(text, i)
						? []
						: [finding('KB408', text.place, noun, text.value, /\.(?:id|name)$/.test(pattern))],
				);
			}),
		),
};

const lists = [
	['sources[].id', 'source'],
	['causes[].id', 'cause'],
	['related[]', 'related entry'],
	['confused_with[].entry', 'look-alike'],
	['parameters[]', 'parameter'],
	['parameters[].name', 'parameter'],
	['response.fields[].name', 'field'],
] as const;

/** One mistake or more for each code, and what is printed about it. */
export const examples: ExamplesOf<typeof codes> = {
	KB408: [
		{
			mistake: 'two sources with one id',
			from: '  - id: "docs"\n',
			to: '  - id: "docs"\n    url: "https://example.com/docs"\n    title: "Docs"\n    kind: "documentation"\n    checked: "2026-01-20"\n    establishes: "It exists."\n  - id: "docs"\n',
			prints: '48:9 The source "docs" appears twice. Give each its own id.',
		},
		{
			mistake: 'a related entry twice',
			from: '  - "example-api/too-many-words"\n',
			to: '  - "example-api/too-many-words"\n  - "example-api/too-many-words"\n',
			prints: '51:5 The related entry "example-api/too-many-words" appears twice. Keep one.',
		},
	],
};
