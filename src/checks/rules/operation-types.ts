import { parseType, primitiveTypes } from '#content/model/operation-tree.ts';
import { isRecord, valueAt } from '#content/read/path.ts';
import { textsAt } from '#content/read/texts.ts';
import { offer, quoted } from '#text/words.ts';
import { operation } from '../example.ts';
import { findingOf, type Codes, type ExamplesOf, type Rule } from '../rule.ts';

const codes = {
	KB414: {
		level: 'error',
		title: 'Unknown type',
		why: 'The page of an operation shows the fields of every type that it names.',
		says: (name: string, known: ReadonlySet<string>) => [
			`There is no type ${quoted(name)}.`,
			offer(name, known, 'Add it to `types`.'),
		],
	},
} as const satisfies Codes;

const finding = findingOf(codes);

/** Every type that an operation names is a basic one or one of its own. */
export const rule: Rule = {
	codes,
	run: ({ sound }) =>
		sound.reference.flatMap((file) => {
			const types = valueAt(file.yaml?.data, ['types']);
			const known = new Set([...primitiveTypes, ...(isRecord(types) ? Object.keys(types) : [])]);
			return fields.flatMap((pattern) =>
				textsAt(file, pattern).flatMap(({ value, place }) =>
					parseType(value).flatMap(({ name }) =>
						known.has(name) ? [] : [finding('KB414', place, name, known)],
					),
				),
			);
		}),
};

const fields = [
	'parameters[].type',
	'response.fields[].type',
	'types.*.fields[].type',
	'types.*.variants[]',
];

/** One mistake or more for each code, and what is printed about it. */
export const examples: ExamplesOf<typeof codes> = {
	KB414: [
		{
			mistake: 'a type that does not exist',
			path: operation,
			from: 'type: "Message[]"',
			to: 'type: "Mesage[]"',
			prints: '16:11 There is no type "Mesage". Did you mean "Message"?',
			also: ['KB406'],
		},
	],
};
