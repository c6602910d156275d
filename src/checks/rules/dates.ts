import type { CollectionName } from '#schema/collections.ts';
import { placeOfField, type ContentFile } from '#content/read/content-file.ts';
import { filesOf } from '#content/read/entries.ts';
import { finding, type Finding } from '../finding.ts';
import { isRecord, pathText, select, strings } from '#content/read/path.ts';
import type { Rule } from '../rule.ts';

/** No date lies ahead, sources were read after they appeared, and not too long ago. */
export const dates: Rule = (corpus, { today }) => {
	const collections = Object.keys(fields) as CollectionName[]; // Object.keys forgets the key type.
	return collections.flatMap((name) =>
		filesOf(corpus, name).flatMap((file) => [
			...fields[name].flatMap((pattern) => future(file, pattern, today)),
			...checked[name].flatMap((pattern) => stale(file, pattern, today)),
			...(name === 'errors' ? early(file) : []),
		]),
	);
};

const fields: Readonly<Record<CollectionName, readonly string[]>> = {
	errors: ['sources[].published', 'sources[].checked', 'verified.on', 'updated', 'retired.on'],
	products: ['checked'],
	guides: [],
	reference: ['checked'],
	codes: ['checked'],
};

const checked: Readonly<Record<CollectionName, readonly string[]>> = {
	errors: ['sources[].checked'],
	products: ['checked'],
	guides: [],
	reference: ['checked'],
	codes: ['checked'],
};

const longest = 180;

function future(file: ContentFile, pattern: string, today: string): Finding[] {
	return strings(file.yaml?.data, pattern).flatMap(({ path, value }) => {
		// A day of grace: in Auckland it is tomorrow already.
		if (!isDay(value) || daysBetween(today, value) <= 1) return [];
		const message = `\`${pathText(path)}\` is ${value}, which lies ahead of ${today}.`;
		return [
			finding('KB703', placeOfField(file, path), message, 'Write the day on which it happened.'),
		];
	});
}

function stale(file: ContentFile, pattern: string, today: string): Finding[] {
	return strings(file.yaml?.data, pattern).flatMap(({ path, value }) => {
		const days = isDay(value) ? daysBetween(value, today) : 0;
		if (days <= longest) return [];
		const message = `\`${pathText(path)}\` is ${value}, ${days} days ago; the limit is ${longest}.`;
		const remedy = 'Read the source again, correct what has changed, and write the new day.';
		return [finding('KB704', placeOfField(file, path), message, remedy)];
	});
}

function early(file: ContentFile): Finding[] {
	return select(file.yaml?.data, 'sources[]').flatMap(({ path, value }) => {
		if (!isRecord(value)) return [];
		const { published, checked: read } = value;
		if (typeof published !== 'string' || typeof read !== 'string') return [];
		if (!isDay(published) || !isDay(read) || read >= published) return [];
		const message = `The source was checked on ${read}, before it was published on ${published}.`;
		const place = placeOfField(file, [...path, 'checked']);
		return [finding('KB705', place, message, 'Correct one of the two days.')];
	});
}

function isDay(value: string): boolean {
	return /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value));
}

function daysBetween(from: string, to: string): number {
	return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
