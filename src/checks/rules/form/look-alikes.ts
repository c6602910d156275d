import { textsAt } from '#content/read/texts.ts';
import { quoted } from '#text/words.ts';
import { findingOf, type Codes, type ExamplesOf, type Rule } from '../../rule.ts';

const codes = {
	KB409: {
		level: 'error',
		title: 'One-sided look-alike',
		why: 'A reader may land on either of two look-alikes, so each says how to tell them apart.',
		says: (other: string, own: string) => [
			`${quoted(other, 120)} does not name this entry in its \`confused_with\`.`,
			`Add ${quoted(own, 120)} there, and say how to tell the two errors apart.`,
		],
	},
} as const satisfies Codes;

const finding = findingOf(codes);

/** Look-alikes name each other. */
export const rule: Rule = {
	codes,
	run: ({ entries }) => {
		const named = new Map(entries.map((file) => [file.id, textsAt(file, pattern)]));
		return entries.flatMap(({ id }) =>
			(named.get(id) ?? []).flatMap(({ value, place }) => {
				const back = named.get(value);
				const isNamed = back === undefined || back.some((one) => one.value === id);
				return value === id || isNamed ? [] : [finding('KB409', place, value, id)];
			}),
		);
	},
};

const pattern = 'confused_with[].entry';

/** One mistake or more for each code, and what is printed about it. */
export const examples: ExamplesOf<typeof codes> = {
	KB409: [
		{
			mistake: 'a look-alike that does not know of it',
			from: 'samples:\n',
			to: 'confused_with:\n  - entry: "example-api/too-many-words"\n    tell_by: "That one counts words."\nsamples:\n',
			prints:
				'52:12 "example-api/too-many-words" does not name this entry in its `confused_with`. Add "example-api/result-is-missing" there, and say how to tell the two errors apart.',
		},
	],
};
