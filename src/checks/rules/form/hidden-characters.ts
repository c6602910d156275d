import { codePoint, control, invisible, lookAlike } from '#text/invisible.ts';
import { placeAt, placeOfField, type ContentFile } from '#content/read/content-file.ts';
import { textOf } from '#content/read/markdown.ts';
import { allStrings, pathText } from '#content/read/path.ts';
import type { Place } from '#content/read/place.ts';
import type { Prose } from '#content/read/prose.ts';
import { other } from '../../example.ts';
import type { Finding } from '../../finding.ts';
import { findingOf, type Codes, type ExamplesOf, type Rule } from '../../rule.ts';

const codes = {
	KB110: {
		level: 'error',
		title: 'Control character',
		why: 'Control characters move the cursor and change the colours of a terminal; on a page they mean nothing.',
		says: (owner: string, character: string) => [
			`${owner} contains the control character ${codePoint(character)}.`,
			'Remove it; if it matters to the error, describe it in words.',
		],
	},
	KB111: {
		level: 'error',
		title: 'Invisible character',
		why: 'Invisible characters can hide text from a reviewer, reorder what is read, and keep a sample from being found.',
		says: (owner: string, character: string) => [
			`${owner} contains the invisible character ${codePoint(character)}.`,
			'Remove it.',
		],
	},
	KB114: {
		level: 'error',
		title: 'Look-alike letter',
		why: 'A letter of another alphabet inside a word cannot be seen, but no search finds the word, and a command that is copied does something else.',
		says: (owner: string, character: string) => [
			`${owner} has the letter "${character}" (${codePoint(character)}) of another alphabet among Latin ones.`,
			'Type the word again.',
		],
	},
} as const satisfies Codes;

const finding = findingOf(codes);

/** Texts hold nothing that nobody can see, whether it is typed, escaped or an entity. */
export const rule: Rule = {
	codes,
	run: ({ files, prose }) => [
		...files.flatMap((file) => [...typed(file), ...escaped(file)]),
		...prose.flatMap(asEntity),
	],
};

function typed(file: ContentFile): Finding[] {
	if (file.invalidAt !== undefined) return [];
	const found = (code: keyof typeof codes, offset: number, character: string) =>
		finding(code, placeAt(file, offset), 'This line', character);
	// A carriage return is half of a line ending, which has a rule of its own, or stands alone.
	const hidden = new RegExp(`${control.source}|\\r(?!\\n)`).exec(file.text);
	const unseen = invisible.exec(file.text);
	const alike = lookAlike.exec(file.text);
	return [
		...(hidden === null ? [] : [found('KB110', hidden.index, hidden[0])]),
		...(unseen === null ? [] : [found('KB111', unseen.index, unseen[0])]),
		...(alike === null ? [] : [found('KB114', alike.index, alike[0])]),
	];
}

/** What is written as `"\u202e"` is not in the text of the file, but it is on the page. */
function escaped(file: ContentFile): Finding[] {
	if (file.yaml?.data === undefined || !file.yaml.text.includes('\\')) return [];
	return allStrings(file.yaml.data).flatMap(({ path, value }) => {
		const place = placeOfField(file, path);
		const owner = `\`${pathText(path)}\``;
		// A sample may show the colours that a terminal printed.
		const text = path[0] === 'samples' ? value.replaceAll('\u001b', '') : value;
		const [hidden] = new RegExp(`${control.source}|\\r`).exec(text) ?? [];
		return [
			...(hidden === undefined || file.text.includes(hidden)
				? []
				: [finding('KB110', place, owner, hidden)]),
			...unseen(value, place, owner, file.text),
		];
	});
}

function asEntity({ tree, text, name, at }: Prose): Finding[] {
	if (tree.kind === 'broken' || !text.includes('&')) return [];
	return unseen(textOf(tree.root), at(0), `\`${name}\``, text);
}

/** The first character of each kind in a value; what is in the source as it is has been found there. */
function unseen(value: string, place: Place, owner: string, source: string): Finding[] {
	const kinds = [['KB111', invisible] as const, ['KB114', lookAlike] as const];
	return kinds.flatMap(([code, shape]) => {
		const [character] = shape.exec(value) ?? [];
		if (character === undefined || source.includes(character)) return [];
		return [finding(code, place, owner, character)];
	});
}

/** One mistake or more for each code, and what is printed about it. */
export const examples: ExamplesOf<typeof codes> = {
	KB110: [
		{
			mistake: 'a control character',
			from: 'A message calls',
			to: 'A\u0008message calls',
			prints:
				'68:2 This line contains the control character U+0008. Remove it; if it matters to the error, describe it in words.',
		},
		{
			mistake: 'a control character as an escape',
			from: 'client"\nretry',
			to: 'client"\nfixed_in: "1.0\\u0007"\nretry',
			prints:
				'13:11 `fixed_in` contains the control character U+0007. Remove it; if it matters to the error, describe it in words.',
			also: ['KB208'],
		},
	],
	KB111: [
		{
			mistake: 'a character that reverses the text',
			from: 'A message calls',
			to: 'A message \u202e calls',
			prints: '68:11 This line contains the invisible character U+202E. Remove it.',
		},
		{
			mistake: 'the same as an entity',
			path: other,
			from: '"Count the words',
			to: '"Count &#x202e; the words',
			prints: '20:15 `causes[0].confirm` contains the invisible character U+202E. Remove it.',
		},
	],
	KB114: [
		{
			mistake: 'a Cyrillic letter in a word',
			from: 'A message calls',
			to: 'A m\u0435ssage calls',
			prints:
				'68:4 This line has the letter "\u0435" (U+0435) of another alphabet among Latin ones. Type the word again.',
		},
		{
			mistake: 'the same as an entity',
			path: other,
			from: '"Count the words',
			to: '"C&#1086;unt the words',
			prints:
				'20:15 `causes[0].confirm` has the letter "\u043e" (U+043E) of another alphabet among Latin ones. Type the word again.',
		},
	],
};
