import { placeAt } from '#content/read/content-file.ts';
import type { Refused } from '#content/read/yaml-refused.ts';
import { quoted } from '#text/words.ts';
import { findingOf, type Codes, type ExamplesOf, type Rule } from '../../rule.ts';

const codes = {
	KB205: {
		level: 'error',
		title: 'YAML feature not allowed',
		why: 'Entries come from strangers, so their YAML may hold only fields, lists and strings, and nothing that copies, computes or reaches into other objects.',
		says: (feature: Refused['feature'], text: string) => [
			text === '' ? `${features[feature][0]}.` : `${features[feature][0]}: ${quoted(text)}.`,
			features[feature][1],
		],
	},
} as const satisfies Codes;

const finding = findingOf(codes);

/** YAML uses nothing but fields, lists and strings. */
export const rule: Rule = {
	codes,
	run: ({ files }) =>
		files.flatMap((file) => {
			const { offset: start, refused } = file.yaml ?? { offset: 0, refused: [] };
			return refused.map(({ feature, text, offset }) =>
				finding('KB205', placeAt(file, start + offset), feature, text),
			);
		}),
};

const writeOut =
	'Write the value out where it is needed; if it is meant as text, put it in quotes.';

const features = {
	anchor: ['Anchors are not allowed', writeOut],
	alias: ['Aliases are not allowed', writeOut],
	tag: ['Tags are not allowed', writeOut],
	merge: ['Merge keys are not allowed', writeOut],
	key: ['This field name is not allowed', 'Choose another name.'],
	bomb: ['The aliases multiply into too much data', 'Write the fields out, or use fewer aliases.'],
	depth: ['The values are nested too deeply', 'Use only the fields of the schema.'],
} as const satisfies Record<Refused['feature'], readonly [string, string]>;

/** One mistake or more for each code, and what is printed about it. */
export const examples: ExamplesOf<typeof codes> = {
	KB205: [
		{
			mistake: 'an anchor',
			from: 'sources: ["docs"]\nstatus',
			to: 'sources: &all ["docs"]\nstatus',
			prints:
				'16:12 Anchors are not allowed: "&all". Write the value out where it is needed; if it is meant as text, put it in quotes.',
		},
		{
			mistake: 'a tag',
			from: 'layer: "client"',
			to: 'layer: !!js/function "client"',
			prints:
				'12:8 Tags are not allowed: "!!js/function". Write the value out where it is needed; if it is meant as text, put it in quotes.',
		},
		{
			mistake: 'a merge key',
			from: 'layer: "client"',
			to: 'layer: "client"\n<<: { status: "active" }',
			prints:
				'13:1 Merge keys are not allowed: "<<". Write the value out where it is needed; if it is meant as text, put it in quotes.',
		},
		{
			mistake: 'a field that every object has',
			from: 'layer: "client"',
			to: 'layer: "client"\n__proto__: { status: "active" }',
			prints: '13:1 This field name is not allowed: "__proto__". Choose another name.',
		},
	],
};
