import { placeAt } from '#content/read/content-file.ts';
import { secretsIn } from '#text/secrets.ts';
import { findingOf, type Codes, type ExamplesOf, type Rule } from '../../rule.ts';

const codes = {
	KB801: {
		level: 'error',
		title: 'Secret',
		why: 'A key that was published once has to be considered known. A report never repeats the value, because logs are public.',
		says: (kind: string) => [
			`This looks like a secret: ${kind}.`,
			'Revoke it if it is real, and write an invented one with EXAMPLE in it.',
		],
	},
} as const satisfies Codes;

const finding = findingOf(codes);

/** No file holds a key or a token, as far as the table knows them that masks what is pasted; one finding for a line. */
export const rule: Rule = {
	codes,
	run: ({ files }) =>
		files.flatMap((file) => {
			const found = secretsIn(file.text).map(({ name, index }) => ({
				name,
				place: placeAt(file, index),
			}));
			const lines = Map.groupBy(found, ({ place: { position } }) =>
				position.kind === 'source' ? position.line : 0,
			);
			return [...lines.values()].flatMap(([first]) =>
				first === undefined ? [] : [finding('KB801', first.place, first.name)],
			);
		}),
};

/** One mistake or more for each code, and what is printed about it. */
export const examples: ExamplesOf<typeof codes> = {
	KB801: [
		{
			mistake: 'a key that a sample brought along',
			from: 'A message calls',
			// In two parts, so that no scanner of repositories takes it for a real one.
			to: `With sk-${'ant-api03-Zm9vYmFyYmF6cXV4Zm9v'} a message calls`,
			prints:
				'68:6 This looks like a secret: Anthropic key or token. Revoke it if it is real, and write an invented one with EXAMPLE in it.',
		},
	],
};
