import type { ContentFile } from '#content/read/content-file.ts';
import { textsAt, type Text } from '#content/read/texts.ts';
import { quoted } from '#text/words.ts';
import { entry, other } from '../example.ts';
import type { Finding } from '../finding.ts';
import { findingOf, type Codes, type ExamplesOf, type Rule } from '../rule.ts';

const codes = {
	KB410: {
		level: 'error',
		title: 'Alias taken',
		why: 'A former id redirects to one entry, and must not hide the page of another.',
		says: (alias: string, owner: string | undefined) =>
			owner === undefined
				? [
						`The alias ${quoted(alias, 120)} is the id of an entry, whose page it would hide.`,
						'Remove the alias, or remove that entry.',
					]
				: [
						`The alias ${quoted(alias, 120)} is already taken by ${owner}.`,
						'A former id leads to one entry; keep it in one place.',
					],
	},
	KB411: {
		level: 'error',
		title: 'Redirect loop',
		why: 'A browser that is sent in a circle shows an error of its own instead of a page.',
		says: (way: readonly string[]) => [
			`These redirects lead in a circle: ${way.map((id) => quoted(id, 120)).join(' → ')}.`,
			'Break the circle at one entry.',
		],
	},
} as const satisfies Codes;

const finding = findingOf(codes);

/** A former id leads to one entry, hides no page, and no chain of redirects comes back to where it began. */
export const rule: Rule = {
	codes,
	run: ({ entries, known }) => {
		const aliases = entries.flatMap((file) => usesIn(file, 'aliases[]'));
		const notices = entries.flatMap((file) => usesIn(file, 'retired.see'));
		return [
			...aliases.flatMap((use) => taken(use, known.entries, aliases)),
			...loops(aliases, notices),
		];
	},
};

interface Use extends Text {
	readonly file: ContentFile;
}

function usesIn(file: ContentFile, pattern: string): Use[] {
	return textsAt(file, pattern).map((text) => ({ file, ...text }));
}

function taken(use: Use, entries: ReadonlySet<string>, uses: readonly Use[]): Finding[] {
	if (entries.has(use.value)) return [finding('KB410', use.place, use.value, undefined)];
	const first = uses.find(({ value }) => value === use.value);
	if (first === use || first === undefined) return [];
	const owner = first.file === use.file ? 'this entry' : quoted(first.file.id, 120);
	return [finding('KB410', use.place, use.value, owner)];
}

/** Both an alias and the entry named by a retired one send the reader on; following them must end. */
function loops(aliases: readonly Use[], notices: readonly Use[]): Finding[] {
	const next = new Map([
		...aliases.map(({ file, value }) => [value, file.id] as const),
		...notices.map(({ file, value }) => [file.id, value] as const),
	]);
	const onward = [...aliases, ...notices].filter(({ file, value }) => value !== file.id);
	return onward.flatMap(({ file: { id: start }, value, place }) => {
		const seen = new Set<string>();
		for (let at = next.get(start); at !== undefined && !seen.has(at); at = next.get(at))
			seen.add(at);
		if (!seen.has(start) || !seen.has(value)) return [];
		return [finding('KB411', place, [start, ...seen])];
	});
}

/** One mistake or more for each code, and what is printed about it. */
export const examples: ExamplesOf<typeof codes> = {
	KB410: [
		{
			mistake: 'an alias that hides a page',
			from: 'verified:\n',
			to: 'aliases:\n  - "example-api/too-many-words"\nverified:\n',
			prints:
				'60:5 The alias "example-api/too-many-words" is the id of an entry, whose page it would hide. Remove the alias, or remove that entry.',
		},
		{
			mistake: 'an alias of two entries',
			from: 'verified:\n',
			to: 'aliases:\n  - "example-api/prompt-too-long"\nverified:\n',
			file: other,
			prints:
				'46:5 The alias "example-api/prompt-too-long" is already taken by "example-api/result-is-missing". A former id leads to one entry; keep it in one place.',
		},
	],
	KB411: [
		{
			mistake: 'two retired entries that name each other',
			files: (textOf) => {
				const retired = (see: string) =>
					`status: "retired"\nretired: { on: "2026-01-01", reason: "Gone.", see: "example-api/${see}" }`;
				return {
					[entry]: textOf(entry).replace('status: "active"', retired('too-many-words')),
					[other]: textOf(other).replace('status: "by-design"', retired('result-is-missing')),
				};
			},
			prints:
				'18:52 These redirects lead in a circle: "example-api/result-is-missing" → "example-api/too-many-words" → "example-api/result-is-missing". Break the circle at one entry.',
		},
	],
};
