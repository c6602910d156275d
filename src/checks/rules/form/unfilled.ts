import { unfilledIn } from '#content/read/unfilled.ts';
import { quoted } from '#text/words.ts';
import { findingOf, type Codes, type ExamplesOf, type Rule } from '../../rule.ts';

const codes = {
	KB710: {
		level: 'error',
		title: 'Part not written yet',
		why: 'A draft marks each part that only a person can write.',
		says: (name: string, text: string, description = '') => [
			`${name} is not written yet.`,
			`Replace ${quoted(text, 120)} with your own words. ${description}`.trim(),
		],
	},
} as const satisfies Codes;

const finding = findingOf(codes);

/** Nothing of a draft is left that a person was to write. */
export const rule: Rule = {
	codes,
	run: ({ files }) =>
		files.flatMap((file) =>
			unfilledIn(file).map(({ name, text, description, place }) =>
				finding('KB710', place, name, text, description),
			),
		),
};

/** One mistake or more for each code, and what is printed about it. */
export const examples: ExamplesOf<typeof codes> = {
	KB710: [
		{
			mistake: 'a field of a draft that nobody wrote',
			from: 'Add a `tool_result` for each call to the next message.',
			to: 'FILL IN: the one thing to do first.',
			prints:
				'11:12 `quick_fix` is not written yet. Replace "FILL IN: the one thing to do first." with your own words. The one thing to do first. Inline Markdown. A placeholder of a signature in code, as in `<model>`, becomes what stands there in the paste.',
		},
		{
			mistake: 'a source of a draft that nobody named',
			from: 'https://example.com/docs/errors"\n    title',
			to: 'https://fill-in.example/"\n    title',
			prints:
				'43:10 `sources[0].url` is not written yet. Replace "https://fill-in.example/" with your own words. An absolute https address.',
		},
	],
};
