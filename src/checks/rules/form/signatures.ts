import type { ContentFile } from '#content/read/content-file.ts';
import { textsAt, type Text } from '#content/read/texts.ts';
import { quoted } from '#text/words.ts';
import { entry, other } from '../../example.ts';
import type { Finding } from '../../finding.ts';
import { findingOf, type Codes, type ExamplesOf, type Rule } from '../../rule.ts';

const codes = {
	KB605: {
		level: 'error',
		title: 'Signature of another entry',
		why: 'With the same wording on two pages, it would be chance which one a paste finds first.',
		says: (id: string, text: string) => [
			`${quoted(id, 120)} has the same signature: ${quoted(text)}.`,
			'Keep it in one entry, or list each entry in the `confused_with` of the other and say how to tell them apart.',
		],
	},
	KB606: {
		level: 'error',
		title: 'Duplicate signature',
		why: 'The matcher ignores case, punctuation and the names of placeholders, so the second signature adds nothing.',
		says: (text: string) => [
			`The signature ${quoted(text)} appears twice; only placeholders, case or punctuation differ.`,
			'Keep one of the two.',
		],
	},
	KB607: {
		level: 'error',
		title: 'Signature without fixed words',
		why: 'A signature of placeholders alone would match every paste.',
		says: (text: string) => [
			`The signature ${quoted(text)} has no fixed words.`,
			'Keep the words that never change; only what varies becomes a placeholder.',
		],
	},
	KB610: {
		level: 'error',
		title: 'Id in a signature',
		why: 'An id is another one each time, so the signature would describe one reader only.',
		says: (id: string) => [
			`The signature contains the id ${quoted(id)}.`,
			'Write a placeholder for it, such as `<request_id>`.',
		],
	},
	KB612: {
		level: 'error',
		title: 'Placeholder that reads as an HTML element',
		why: 'Error pages are HTML, so the matcher takes `<body>` for the tag and waits for these very letters.',
		says: (name: string, text: string) => [
			`In the signature ${quoted(text)} ${quoted(name)} is read as an HTML element, not as a placeholder.`,
			'Use another name for the placeholder, such as `<start_of_answer>`.',
		],
	},
} as const satisfies Codes;

const finding = findingOf(codes);

/** A wording belongs to one entry, or to entries that tell each other apart; and it has words. */
export const rule: Rule = {
	codes,
	run: ({ entries }) => {
		const uses = entries.flatMap((file) =>
			textsAt(file, 'signatures[].text').map((text) => ({ file, ...text })),
		);
		const groups = Map.groupBy(uses, ({ value }) => plain(value));
		return [
			...uses.flatMap(ids),
			...uses.flatMap(elements),
			...[...groups].flatMap(([words, group]) =>
				words.replaceAll('<*>', '').trim() === ''
					? group.map(({ value, place }) => finding('KB607', place, value))
					: [...twice(group), ...shared(group)],
			),
		];
	},
};

interface Use extends Text {
	readonly file: ContentFile;
}

/** What its maker draws anew each time: a prefix and many letters and digits, or a UUID. */
const drawn =
	/\b(?:req|toolu|srvtoolu|msg|msgbatch|batch|file|org|sess|call|resp|chatcmpl|run|thread)[_-](?=\w*\d)\w{12,}|\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/;

function ids({ value, place }: Use): Finding[] {
	const [id] = drawn.exec(value) ?? [];
	return id === undefined ? [] : [finding('KB610', place, id)];
}

/** Elements whose names authors would give to placeholders, in a text that has no other trace of HTML. */
function elements({ value, place }: Use): Finding[] {
	if (/<[/!]|<html/i.test(value)) return [];
	const names = value.match(/<(?:body|head|span|center)>/g) ?? [];
	return names.map((name) => finding('KB612', place, name, value));
}

function twice(group: readonly Use[]): Finding[] {
	return group.flatMap(({ file, value, place }, i) =>
		group.slice(0, i).some((before) => before.file === file)
			? [finding('KB606', place, value)]
			: [],
	);
}

function shared(group: readonly Use[]): Finding[] {
	return group.flatMap(({ file, value, place }) => {
		const rival = group.find((one) => one.file !== file && !nameEachOther(one.file, file));
		return rival === undefined ? [] : [finding('KB605', place, rival.file.id, value)];
	});
}

function nameEachOther(a: ContentFile, b: ContentFile): boolean {
	const names = (from: ContentFile, to: ContentFile) =>
		textsAt(from, 'confused_with[].entry').some(({ value }) => value === to.id);
	return names(a, b) || names(b, a);
}

/** The wording without what the matcher ignores: case, punctuation, and the names of placeholders. */
function plain(text: string): string {
	return text
		.toLowerCase()
		.replace(/<(?:\*|[a-z][\w-]*)>/g, '\0')
		.replace(/[^\p{L}\p{N}\0]+/gu, ' ')
		.replaceAll('\0', '<*>')
		.trim();
}

/** One mistake or more for each code, and what is printed about it. */
export const examples: ExamplesOf<typeof codes> = {
	KB605: [
		{
			mistake: 'a signature of another entry',
			files: (textOf) => ({
				[other]: textOf(other).replace(
					'quick_fix:',
					'  - text: "Messages.<n>: the tool call <id> was left without an answer."\nquick_fix:',
				),
			}),
			file: entry,
			also: ['KB609'],
			prints:
				'8:11 "example-api/too-many-words" has the same signature: "messages.<index>: the tool call <call_id> was left without …". Keep it in one entry, or list each entry in the `confused_with` of the other and say how to tell them apart.',
		},
	],
	KB606: [
		{
			mistake: 'a signature twice',
			from: 'quick_fix:',
			to: '  - text: "Messages.<n>: the tool call <id> was left without an answer."\nquick_fix:',
			prints:
				'11:11 The signature "Messages.<n>: the tool call <id> was left without an answer." appears twice; only placeholders, case or punctuation differ. Keep one of the two.',
		},
	],
	KB610: [
		{
			mistake: 'the id of one request',
			from: 'without an answer"\n    http_status',
			to: 'without an answer (req_011CSHoEeqs5C35K2UUqR7Fy)"\n    http_status',
			also: ['KB609'],
			prints:
				'8:11 The signature contains the id "req_011CSHoEeqs5C35K2UUqR7Fy". Write a placeholder for it, such as `<request_id>`.',
		},
	],
	KB612: [
		{
			mistake: 'a placeholder that is called like an element',
			from: 'quick_fix:',
			to: '  - text: "Malformed answer: <body>, status <status>"\nquick_fix:',
			also: ['KB609'],
			prints:
				'11:11 In the signature "Malformed answer: <body>, status <status>" "<body>" is read as an HTML element, not as a placeholder. Use another name for the placeholder, such as `<start_of_answer>`.',
		},
	],
	KB607: [
		{
			mistake: 'a signature that is one placeholder',
			from: 'quick_fix:',
			to: '  - text: "<message>"\nquick_fix:',
			prints:
				'11:11 The signature "<message>" has no fixed words. Keep the words that never change; only what varies becomes a placeholder.',
		},
	],
};
