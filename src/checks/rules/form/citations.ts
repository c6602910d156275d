import type { ContentFile } from '#content/read/content-file.ts';
import { markedFields } from '#content/read/marked-fields.ts';
import { textsAt } from '#content/read/texts.ts';
import { entrySchema } from '#schema/entry.ts';
import { codeList, offer, quoted } from '#text/words.ts';
import { findingOf, type Codes, type ExamplesOf, type Rule } from '../../rule.ts';

const codes = {
	KB403: {
		level: 'error',
		title: 'Unknown source',
		why: 'Every claim cites what it is based on, by the id of an item of `sources`.',
		says: (id: string, ids: readonly string[]) => [
			`This entry has no source ${quoted(id)}.`,
			remedyFor(id, ids, 'sources'),
		],
	},
	KB404: {
		level: 'error',
		title: 'Unknown cause',
		why: 'A fix says which causes it removes, by the ids of items of `causes`.',
		says: (id: string, ids: readonly string[]) => [
			`This entry has no cause ${quoted(id)}.`,
			remedyFor(id, ids, 'causes'),
		],
	},
	KB412: {
		level: 'warning',
		title: 'Unused source',
		why: 'A source that nothing cites proves nothing; perhaps a citation was forgotten.',
		says: (id: string) => [
			`Nothing cites the source ${quoted(id)}.`,
			'Cite it in `causes`, `fixes` or `retry`, or remove it.',
		],
	},
} as const satisfies Codes;

const finding = findingOf(codes);

/** What a cause or a fix cites is there, and every source is cited. */
export const rule: Rule = {
	codes,
	run: ({ entries }) =>
		entries.flatMap((file) => {
			const sources = valuesAt(file, 'sources[].id');
			const causes = valuesAt(file, 'causes[].id');
			const cited = citations.flatMap((pattern) => textsAt(file, pattern));
			const used = new Set(cited.map(({ value }) => value));
			return [
				...cited.flatMap(({ value, place }) =>
					sources.includes(value) ? [] : [finding('KB403', place, value, sources)],
				),
				...textsAt(file, 'fixes[].for[]').flatMap(({ value, place }) =>
					causes.includes(value) ? [] : [finding('KB404', place, value, causes)],
				),
				...textsAt(file, 'sources[].id').flatMap(({ value, place }) =>
					used.has(value) ? [] : [finding('KB412', place, value)],
				),
			];
		}),
};

const citations = markedFields(entrySchema, ({ cites }) => cites).map(
	({ pattern }) => `${pattern}[]`,
);

function valuesAt(file: ContentFile, pattern: string): string[] {
	return textsAt(file, pattern).map(({ value }) => value);
}

function remedyFor(id: string, ids: readonly string[], field: string): string {
	const same = ids.find((one) => one.toLowerCase() === id);
	if (same !== undefined) return `In \`${field}\` it is ${quoted(same)}; correct it there.`;
	const others = ids.length === 0 ? '' : `, or use one of ${codeList(ids)}`;
	return offer(id, ids, `Add it to \`${field}\`${others}.`);
}

/** One mistake or more for each code, and what is printed about it. */
export const examples: ExamplesOf<typeof codes> = {
	KB403: [
		{
			mistake: 'a source that does not exist',
			from: 'sources: ["docs"]\nstatus',
			to: 'sources: ["doc"]\nstatus',
			prints: '16:13 This entry has no source "doc". Did you mean "docs"?',
			also: [],
		},
	],
	KB404: [
		{
			mistake: 'a cause that does not exist',
			from: 'for: ["cut-history"]',
			to: 'for: ["history-cut-off"]',
			prints:
				'37:11 This entry has no cause "history-cut-off". Add it to `causes`, or use one of `cut-history`.',
		},
		{
			mistake: 'a cause whose id has capitals',
			from: '  - id: "cut-history"',
			to: '  - id: "Cut-History"',
			prints:
				'37:11 This entry has no cause "cut-history". In `causes` it is "Cut-History"; correct it there.',
			also: ['KB307'],
		},
	],
	KB412: [
		{
			mistake: 'a source that nothing cites',
			from: 'sources:\n  - id: "docs"\n',
			to: 'sources:\n  - id: "blog"\n    url: "https://example.com/blog"\n    title: "Blog"\n    kind: "article"\n    checked: "2026-01-20"\n    establishes: "Someone wrote about it."\n  - id: "docs"\n',
			prints:
				'42:9 Nothing cites the source "blog". Cite it in `causes`, `fixes` or `retry`, or remove it.',
		},
	],
};
