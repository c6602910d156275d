import { placeOfField, type ContentFile } from '#content/read/content-file.ts';
import { select, valueAt } from '#content/read/path.ts';
import { other } from '../../example.ts';
import type { Finding } from '../../finding.ts';
import { threadUrl } from '../../thread-url.ts';
import { findingOf, type Codes, type ExamplesOf, type Rule } from '../../rule.ts';

const codes = {
	KB717: {
		level: 'error',
		title: 'Fields that contradict each other',
		why: 'Readers weigh an advice by what is said about where it comes from, so that must be true of itself.',
		says: (message: string, remedy: string) => [message, remedy],
	},
} as const satisfies Codes;

const finding = findingOf(codes);

/** What fields say of each other is true. */
export const rule: Rule = {
	codes,
	run: ({ entries }) =>
		entries.flatMap((file) => [
			...frequency(file),
			...release(file),
			...threads(file),
			...excerpts(file),
		]),
};

/** So many threads each frequency stands for, by its description in the schema. */
const ranges: ReadonlyMap<string, readonly [from: number, to: number]> = new Map([
	['very-common', [10, Number.POSITIVE_INFINITY]],
	['common', [5, 9]],
	['occasional', [2, 4]],
	['rare', [1, 1]],
]);

function frequency(file: ContentFile): Finding[] {
	const [often, count] = ['frequency', 'threads'].map((name) => valueAt(file.yaml?.data, [name]));
	if (typeof often !== 'string') return [];
	const [from, to] = ranges.get(often) ?? [0, Number.POSITIVE_INFINITY];
	const place = placeOfField(file, ['frequency']);
	if (typeof count !== 'number') {
		const cited = threadsCited(file);
		if (often === 'rare' || cited >= from) return [];
		const message = `\`frequency\` is "${often}", which stands for ${from} threads or more, but ${cited} are cited.`;
		return [
			finding('KB717', place, message, `Write "${nameOf(cited)}", cite them, or add \`threads\`.`),
		];
	}
	if (count >= from && count <= to) return [];
	const message = `\`frequency\` is "${often}", but \`threads\` is ${count}.`;
	return [finding('KB717', place, message, `Write "${nameOf(count)}", or correct the number.`)];
}

/** What so many threads are called; the documentation alone is "rare", too. */
const nameOf = (count: number) => [...ranges].find(([, [from]]) => count >= from)?.[0] ?? 'rare';

function threadsCited(file: ContentFile): number {
	const cited = select(file.yaml?.data, 'sources[]').flatMap(({ value }) => {
		const url = String(valueAt(value, ['url']));
		return ['issue', 'forum'].includes(String(valueAt(value, ['kind'])))
			? [url.replace(/#.*/, '')]
			: [];
	});
	return new Set(cited).size;
}

function release(file: ContentFile): Finding[] {
	const verified = valueAt(file.yaml?.data, ['verified']);
	if (valueAt(verified, ['by']) !== 'sdk-source' || valueAt(verified, ['with']) !== undefined)
		return [];
	return [
		finding(
			'KB717',
			placeOfField(file, ['verified', 'by']),
			'`verified.by` is "sdk-source", but `verified.with` does not say which package.',
			'Add `with`: the package and the version in which the text was found.',
		),
	];
}

function threads(file: ContentFile): Finding[] {
	return select(file.yaml?.data, 'sources[]').flatMap(({ path, value }) => {
		const [kind, url] = [valueAt(value, ['kind']), valueAt(value, ['url'])];
		if (kind !== 'documentation' || typeof url !== 'string' || !threadUrl.test(url)) return [];
		return [
			finding(
				'KB717',
				placeOfField(file, [...path, 'kind']),
				'`kind` is "documentation", but the URL leads to a thread.',
				'Write "issue", or cite the page of the documentation.',
			),
		];
	});
}

/** Whoever read an excerpt cannot know which comment was the last. */
function excerpts(file: ContentFile): Finding[] {
	return select(file.yaml?.data, 'sources[]').flatMap(({ path, value }) => {
		const read = String(valueAt(value, ['establishes']));
		const last = valueAt(value, ['thread', 'last_comment']);
		if (last === undefined || !/\bexcerpt\b/.test(read)) return [];
		return [
			finding(
				'KB717',
				placeOfField(file, [...path, 'thread', 'last_comment']),
				'`last_comment` is for a thread that was read to its end, but `establishes` speaks of an excerpt.',
				'Remove `last_comment`, or read the thread to its end and say what it proves.',
			),
		];
	});
}

/** One mistake or more for each code, and what is printed about it. */
export const examples: ExamplesOf<typeof codes> = {
	KB717: [
		{
			mistake: 'common, without a thread',
			path: other,
			from: 'frequency: "rare"',
			to: 'frequency: "common"',
			prints:
				'6:12 `frequency` is "common", which stands for 5 threads or more, but 1 are cited. Write "rare", cite them, or add `threads`.',
		},
		{
			mistake: 'very common, by one thread',
			from: 'frequency: "rare"',
			to: 'frequency: "very-common"\nthreads: 1',
			prints:
				'6:12 `frequency` is "very-common", but `threads` is 1. Write "rare", or correct the number.',
		},
		{
			mistake: 'read in the code of no package',
			from: '  by: "documentation"',
			to: '  by: "sdk-source"',
			prints:
				'61:7 `verified.by` is "sdk-source", but `verified.with` does not say which package. Add `with`: the package and the version in which the text was found.',
		},
		{
			mistake: 'a thread as documentation',
			from: 'url: "https://example.com/docs/errors"',
			to: 'url: "https://github.com/example/api/issues/12"',
			prints:
				'45:11 `kind` is "documentation", but the URL leads to a thread. Write "issue", or cite the page of the documentation.',
		},
		{
			mistake: 'the end of an excerpt',
			path: other,
			from: 'establishes: "One person reports the message and what helped."',
			to: 'establishes: "One person reports the message; read as an excerpt."\n    thread:\n      state: "open"\n      last_comment: "2026-01-19"',
			prints:
				'39:21 `last_comment` is for a thread that was read to its end, but `establishes` speaks of an excerpt. Remove `last_comment`, or read the thread to its end and say what it proves.',
		},
	],
};
