import type { CollectionName } from '#schema/collections.ts';
import { daysBetween, isDay } from '#text/days.ts';
import { placeOfField, type ContentFile } from '#content/read/content-file.ts';
import { pathText, select, valueAt } from '#content/read/path.ts';
import { textsAt } from '#content/read/texts.ts';
import type { Finding } from '../../finding.ts';
import { findingOf, type Codes, type ExamplesOf, type Rule } from '../../rule.ts';

const codes = {
	KB703: {
		level: 'error',
		title: 'Date in the future',
		why: 'These dates say when something was done, which cannot be later than today.',
		says: (field: string, day: string, today: string) => [
			`\`${field}\` is ${day}, but today is ${today}.`,
			'Write the date on which it happened.',
		],
	},
	KB704: {
		level: 'warning',
		title: 'Source not checked recently',
		why: 'Documentation and threads change, and readers rely on the date.',
		says: (field: string, day: string, days: number) => [
			`\`${field}\` is ${day}, ${days} days ago; the limit is ${longest}.`,
			'Read the source again, correct what has changed, and write the new date.',
		],
	},
	KB705: {
		level: 'error',
		title: 'Source read before it was published',
		why: 'One of the two dates is wrong.',
		says: (read: string, published: string) => [
			`The source was checked on ${read}, before it was published on ${published}.`,
			'Correct one of the two dates.',
		],
	},
	KB714: {
		level: 'error',
		title: 'Date too early',
		why: 'Nothing that is described here existed then, so nobody can have read or tried it.',
		says: (field: string, day: string) => [
			`\`${field}\` is ${day}, before ${earliest}.`,
			'Write the date on which it happened.',
		],
	},
} as const satisfies Codes;

const finding = findingOf(codes);

/** No date is in the future; sources were read after they appeared, and not too long ago. */
export const rule: Rule = {
	codes,
	run: ({ sound, today }) => {
		const names = Object.keys(dates) as CollectionName[]; // Object.keys forgets the key type.
		return names.flatMap((name) =>
			sound[name].flatMap((file) => [
				...dates[name].flatMap((pattern) => look(file, pattern, today)),
				...(name === 'errors' ? early(file) : []),
			]),
		);
	},
};

const dates: Readonly<Record<CollectionName, readonly string[]>> = {
	errors: ['sources[].published', 'sources[].checked', 'verified.on', 'updated', 'retired.on'],
	products: ['checked'],
	guides: [],
	reference: ['checked'],
	codes: ['checked'],
	proofs: ['runs[].on'],
};

const longest = 180;
const earliest = '2022-01-01';

function look(file: ContentFile, pattern: string, today: string): Finding[] {
	return textsAt(file, pattern).flatMap(({ value, path, place }) => {
		if (!isDay(value)) return [];
		const ago = daysBetween(value, today);
		// A day of grace: in Auckland it is tomorrow already.
		if (ago < -1) return [finding('KB703', place, pathText(path), value, today)];
		// A standard may have been published long ago.
		if (value < earliest && !pattern.endsWith('published'))
			return [finding('KB714', place, pathText(path), value)];
		if (ago <= longest || !pattern.endsWith('checked')) return [];
		return [finding('KB704', place, pathText(path), value, ago)];
	});
}

function early(file: ContentFile): Finding[] {
	return select(file.yaml?.data, 'sources[]').flatMap(({ path, value }) => {
		const [published, read] = [valueAt(value, ['published']), valueAt(value, ['checked'])];
		if (typeof published !== 'string' || typeof read !== 'string') return [];
		if (!isDay(published) || !isDay(read) || read >= published) return [];
		return [finding('KB705', placeOfField(file, [...path, 'checked']), read, published)];
	});
}

/** One mistake or more for each code, and what is printed about it. */
export const examples: ExamplesOf<typeof codes> = {
	KB703: [
		{
			mistake: 'a date in the future',
			from: '  on: "2026-01-20"',
			to: '  on: "2027-01-20"',
			prints:
				'60:7 `verified.on` is 2027-01-20, but today is 2026-02-01. Write the date on which it happened.',
		},
	],
	KB704: [
		{
			mistake: 'a source that nobody has read for a year',
			from: 'published: "2026-01-10"\n    checked: "2026-01-20"',
			to: 'published: "2024-12-10"\n    checked: "2025-01-20"',
			prints:
				'47:14 `sources[0].checked` is 2025-01-20, 377 days ago; the limit is 180. Read the source again, correct what has changed, and write the new date.',
		},
	],
	KB705: [
		{
			mistake: 'checked before it was published',
			from: 'published: "2026-01-10"',
			to: 'published: "2026-01-30"',
			prints:
				'47:14 The source was checked on 2026-01-20, before it was published on 2026-01-30. Correct one of the two dates.',
		},
	],
	KB714: [
		{
			mistake: 'a year that was not filled in',
			from: '  on: "2026-01-20"',
			to: '  on: "0001-01-01"',
			prints:
				'60:7 `verified.on` is 0001-01-01, before 2022-01-01. Write the date on which it happened.',
		},
	],
};
