import { strings } from '#content/read/path.ts';
import { textsAt } from '#content/read/texts.ts';
import { quoted } from '#text/words.ts';
import { findingOf, type Codes, type ExamplesOf, type Rule } from '../../rule.ts';

const codes = {
	KB719: {
		level: 'error',
		title: 'Placeholder that no signature has',
		why: 'A quick fix is copied as it is printed. The page fills in what a paste names, and leaves what no signature names as it is.',
		says: (text: string, name: string) => [
			`The command ${quoted(text)} has the placeholder \`<${name}>\`, which is in no signature.`,
			'Name it as a signature does, or write something that can be typed as it is.',
		],
	},
} as const satisfies Codes;

const finding = findingOf(codes);

/** Commands of a quick fix leave out only what the paste itself can fill in. */
export const rule: Rule = {
	codes,
	run: ({ entries }) =>
		entries.flatMap((file) => {
			const signatures = strings(file.yaml?.data, 'signatures[].text');
			const named = new Set(signatures.flatMap(({ value }) => placeholdersIn(value)));
			return textsAt(file, 'quick_fix_commands[].text').flatMap(({ value, place }) =>
				placeholdersIn(value)
					.filter((name) => !named.has(name))
					.map((name) => finding('KB719', place, value, name)),
			);
		}),
};

const placeholdersIn = (text: string) =>
	[...text.matchAll(/<([a-z]\w*)>/g)].map(([, name = '']) => name);

/** One mistake or more for each code, and what is printed about it. */
export const examples: ExamplesOf<typeof codes> = {
	KB719: [
		{
			mistake: 'a name that the paste does not have',
			from: 'layer: "client"\n',
			to: 'quick_fix_commands:\n  - type: "shell"\n    text: "example repair <call_id> --in <session>"\nlayer: "client"\n',
			prints:
				'14:11 The command "example repair <call_id> --in <session>" has the placeholder `<session>`, which is in no signature. Name it as a signature does, or write something that can be typed as it is.',
		},
	],
};
