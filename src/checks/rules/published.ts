import { placeAt, type ContentFile } from '#content/read/content-file.ts';
import { unavailable, type Place } from '#content/read/place.ts';
import { isId, publishedFile, publishedIds, publishedPath } from '#content/read/published.ts';
import { nearest } from '#text/nearest.ts';
import { count, quoted } from '#text/words.ts';
import type { Context } from '../context.ts';
import { published } from '../example.ts';
import type { Finding } from '../finding.ts';
import { findingOf, type Codes, type ExamplesOf, type Rule } from '../rule.ts';

const codes = {
	KB415: {
		level: 'error',
		title: 'Published entry is gone',
		why: 'Ids are permanent: people have linked to the page, and search engines show it.',
		says: (id: string, living: ReadonlySet<string>) => {
			const near = nearest(id, living);
			const heir = near === undefined ? 'the entry that replaces it' : quoted(near, 120);
			return [
				`The published entry ${quoted(id, 120)} is gone.`,
				`List it in the \`aliases\` of ${heir}, or bring it back with \`status: "retired"\`.`,
			];
		},
	},
	KB416: {
		level: 'warning',
		title: 'Id not listed as published',
		why: 'Once an id is listed, the checks make sure that its address keeps working.',
		says: (ids: readonly string[]) => {
			const some = ids.slice(0, 3).map((id) => quoted(id, 120));
			const more = ids.length > 3 ? ' …' : '';
			return [
				`${count(ids.length, 'entry is', 'entries are')} not listed as published: ${some.join(', ')}${more}.`,
				'Run `npm run check -- --fix` to add the new ids.',
			];
		},
	},
	KB417: {
		level: 'error',
		title: 'Mistake in the list of published ids',
		why: 'With one id per line, sorted, pull requests that add ids rarely conflict.',
		says: (message: string, remedy: string) => [message, remedy],
	},
} as const satisfies Codes;

const finding = findingOf(codes);

/** What was published once still leads somewhere, and everything new is on the list. */
export const rule: Rule = {
	codes,
	run: (context) => [...listed(context), ...removed(context), ...unlisted(context)],
};

function listed({ files, known }: Context): Finding[] {
	const file = publishedFile({ files });
	const ids = publishedIds(file);
	return ids.flatMap(({ id, offset }, i) => {
		if (file === undefined) return [];
		const place = placeAt(file, offset);
		if (!isId(id)) {
			const message = `${quoted(id)} is not the id of an entry.`;
			return [finding('KB417', place, message, 'Write one id per line: "<product>/<slug>".')];
		}
		const isGone = !known.entries.has(id) && !known.aliases.has(id);
		const before = ids[i - 1]?.id ?? '';
		const what = id === before ? 'appears twice' : `comes after ${quoted(before, 120)}`;
		const sort = 'Run `npm run check -- --fix` to sort the list.';
		return [
			...(isGone ? [finding('KB415', place, id, known.entries)] : []),
			...(id > before ? [] : [finding('KB417', place, `${quoted(id, 120)} ${what}.`, sort)]),
		];
	});
}

/** What the list does not name, because its line is gone too or was never added, the history knows. */
function removed({ root, files, known, removed: gone }: Context): Finding[] {
	const file = publishedFile({ files });
	const named = new Set(publishedIds(file).map(({ id }) => id));
	return [...gone]
		.filter((id) => !named.has(id) && !known.entries.has(id) && !known.aliases.has(id))
		.sort()
		.map((id) => finding('KB415', endOf(root, file), id, known.entries));
}

function unlisted({ root, files, entries }: Context): Finding[] {
	const file = publishedFile({ files });
	const ids = new Set(publishedIds(file).map(({ id }) => id));
	const fresh = entries.filter(({ id, parsed }) => parsed?.success && !ids.has(id) && isId(id));
	if (fresh.length === 0) return [];
	const newIds = fresh.map(({ id }) => id);
	return [finding('KB416', endOf(root, file), newIds)];
}

function endOf(root: string, file: ContentFile | undefined): Place {
	if (file !== undefined && file.text !== '') return placeAt(file, file.text.length - 1);
	return { file: `${root}/${publishedPath}`, position: unavailable };
}

/** One mistake or more for each code, and what is printed about it. */
export const examples: ExamplesOf<typeof codes> = {
	KB415: [
		{
			mistake: 'a published entry that is gone',
			path: published,
			from: 'example-api/result-is-missing\n',
			to: 'example-api/result-is-lost\nexample-api/result-is-missing\n',
			prints:
				'2:1 The published entry "example-api/result-is-lost" is gone. List it in the `aliases` of "example-api/result-is-missing", or bring it back with `status: "retired"`.',
		},
	],
	KB416: [
		{
			mistake: 'a new entry that is not listed',
			path: published,
			from: 'example-api/result-is-missing\n',
			to: '',
			prints:
				'2:27 1 entry is not listed as published: "example-api/result-is-missing". Run `npm run check -- --fix` to add the new ids.',
		},
	],
	KB417: [
		{
			mistake: 'a list out of order',
			path: published,
			from: 'example-api/result-is-missing\nexample-api/too-many-words\n',
			to: 'example-api/too-many-words\nexample-api/result-is-missing\n',
			prints:
				'3:1 "example-api/result-is-missing" comes after "example-api/too-many-words". Run `npm run check -- --fix` to sort the list.',
		},
		{
			mistake: 'a line that is not an id',
			path: published,
			from: 'example-api/result-is-missing\n',
			to: 'example-api/result-is-missing\nmore to come\n',
			prints:
				'3:1 "more to come" is not the id of an entry. Write one id per line: "<product>/<slug>".',
		},
	],
};
