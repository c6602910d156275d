import { parseType, primitiveTypes } from '#content/model/operation-tree.ts';
import type { ContentFile } from '#content/read/content-file.ts';
import { isRecord, strings, valueAt } from '#content/read/path.ts';
import { textsAt } from '#content/read/texts.ts';
import { offer, quoted } from '#text/words.ts';
import { operation } from '../example.ts';
import type { Finding } from '../finding.ts';
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
	KB419: {
		level: 'error',
		title: 'Nothing to share',
		why: 'What an operation shares is described on the page of the other one, so it must be there.',
		says: (message: string, remedy: string) => [message, remedy],
	},
} as const satisfies Codes;

const finding = findingOf(codes);

/** Every type that an operation names is a basic one, one of its own, or shared; and what it shares is there. */
export const rule: Rule = {
	codes,
	run: ({ sound }) => {
		const byId = new Map(sound.reference.map((file) => [file.id, file]));
		return sound.reference.flatMap((file) => {
			const shared = byId.get(String(valueAt(file.yaml?.data, ['shares'])));
			return [...typesIn(file, shared), ...sharingIn(file, shared, byId)];
		});
	},
};

function typesIn(file: ContentFile, shared: ContentFile | undefined): Finding[] {
	const known = new Set([...primitiveTypes, ...typeNames(file), ...typeNames(shared)]);
	return fields.flatMap((pattern) =>
		textsAt(file, pattern).flatMap(({ value, place }) =>
			parseType(value).flatMap(({ name }) =>
				known.has(name) ? [] : [finding('KB414', place, name, known)],
			),
		),
	);
}

function sharingIn(
	file: ContentFile,
	shared: ContentFile | undefined,
	all: ReadonlyMap<string, ContentFile>,
): Finding[] {
	const lost = textsAt(file, 'shares').flatMap(({ value, place }) => {
		if (all.has(value) && value !== file.id) return [];
		const others = [...all.keys()].filter((id) => id !== file.id);
		const remedy = offer(value, others, 'Name another operation, or remove it.');
		return [finding('KB419', place, `There is no other operation ${quoted(value)}.`, remedy)];
	});
	const known = new Set(strings(shared?.yaml?.data, 'parameters[].name').map(({ value }) => value));
	const unlike = ['like[]', 'types.*.like[]'].flatMap((pattern) =>
		textsAt(file, pattern).flatMap(({ value, place }) => {
			if (known.has(value)) return [];
			const message =
				shared === undefined
					? `Nothing is shared that ${quoted(value)} could be like.`
					: `${quoted(shared.id)} has no parameter ${quoted(value)}.`;
			const remedy = offer(value, known, 'Describe it in `parameters` or `fields`.');
			return [finding('KB419', place, message, remedy)];
		}),
	);
	return [...lost, ...unlike];
}

function typeNames(file: ContentFile | undefined): string[] {
	const types = valueAt(file?.yaml?.data, ['types']);
	return isRecord(types) ? Object.keys(types) : [];
}

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
	KB419: [
		{
			mistake: 'an operation that does not exist',
			path: operation,
			from: 'limits: []',
			to: 'limits: []\nshares: "messages-count"',
			prints:
				'14:9 There is no other operation "messages-count". Name another operation, or remove it.',
		},
		{
			mistake: 'a parameter that the other operation does not have',
			files: (textOf) => ({
				'reference/messages-count.yml': textOf(operation)
					.replace('limits: []', 'limits: []\nshares: "messages-create"')
					.replace('response:', 'like: ["max_token"]\nresponse:')
					.replace(/ {2}- name: "max_tokens"\n(?: {4}.*\n)+/, ''),
			}),
			prints: '20:8 "messages-create" has no parameter "max_token". Did you mean "max_tokens"?',
		},
	],
};
