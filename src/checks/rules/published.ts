import { placeAt } from '#content/read/content-file.ts';
import type { Corpus } from '#content/read/corpus.ts';
import { entries } from '#content/read/entries.ts';
import { finding, type Finding } from '../finding.ts';
import { unavailable } from '#content/read/place.ts';
import { knownIn } from '#content/read/known.ts';
import { isId, publishedFile, publishedIds, publishedPath } from '#content/read/published.ts';
import type { Rule } from '../rule.ts';
import { nearest } from '#text/nearest.ts';
import { count, quoted } from '#text/words.ts';

/** Ids are permanent: what was published once still leads somewhere. */
export const published: Rule = (corpus) => [
	...gone(corpus),
	...unlisted(corpus),
	...untidy(corpus),
];

function gone(corpus: Corpus): Finding[] {
	const file = publishedFile(corpus);
	const { entries: living, aliases } = knownIn(corpus);
	return publishedIds(file).flatMap(({ id, offset }) => {
		if (file === undefined || living.has(id) || aliases.has(id)) return [];
		const near = nearest(id, living);
		const heir = near === undefined ? 'the entry that replaces it' : quoted(near, 120);
		const message = `The published entry ${quoted(id, 120)} is gone.`;
		const remedy = `Name it in the \`aliases\` of ${heir}, or bring it back with \`status: "retired"\`.`;
		return [finding('KB415', placeAt(file, offset), message, remedy)];
	});
}

function unlisted(corpus: Corpus): Finding[] {
	const file = publishedFile(corpus);
	const listed = new Set(publishedIds(file).map(({ id }) => id));
	const fresh = entries(corpus).flatMap(({ id }) => (listed.has(id) || !isId(id) ? [] : [id]));
	if (fresh.length === 0) return [];
	const place =
		file === undefined || file.text === ''
			? { file: `${corpus.root}/${publishedPath}`, position: unavailable }
			: placeAt(file, file.text.length - 1);
	const some = fresh
		.slice(0, 3)
		.map((id) => quoted(id, 120))
		.join(', ');
	const more = fresh.length > 3 ? ' …' : '';
	const message = `${count(fresh.length, 'entry is', 'entries are')} not listed: ${some}${more}`;
	return [
		finding('KB416', place, `${message}.`, 'Run `npm run check -- --fix`, which adds new ids.'),
	];
}

function untidy(corpus: Corpus): Finding[] {
	const file = publishedFile(corpus);
	const ids = publishedIds(file);
	return ids.flatMap(({ id, offset }, i) => {
		if (file === undefined) return [];
		const before = ids[i - 1]?.id ?? '';
		const place = placeAt(file, offset);
		if (!isId(id)) {
			return [
				finding(
					'KB417',
					place,
					`${quoted(id)} is no id of an entry.`,
					'Write one id per line: "<product>/<slug>".',
				),
			];
		}
		if (id > before) return [];
		const what = id === before ? 'is there twice' : `comes after ${quoted(before, 120)}`;
		return [
			finding(
				'KB417',
				place,
				`${quoted(id, 120)} ${what}.`,
				'Run `npm run check -- --fix`, which sorts the list.',
			),
		];
	});
}
