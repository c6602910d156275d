import type { Corpus } from '#content/read/corpus.ts';
import { filesOf } from '#content/read/entries.ts';
import { isRecord, select } from '#content/read/path.ts';
import { oneLine } from '#text/one-line.ts';
import type { Review } from './review.ts';

type NewSource = Review['sources']['first'][number];

/** Every source that no entry cited before, once, with the entries that cite it now. */
export function newSources(base: Corpus, head: Corpus): NewSource[] {
	const known = new Set(sourcesOf(base).map(({ url }) => url));
	const added = sourcesOf(head).filter(({ url }) => !known.has(url));
	return [...Map.groupBy(added, ({ url }) => url)].map(([url, [first, ...more]]) => ({
		url: oneLine(url, 300),
		title: oneLine(first?.title ?? '', 200),
		kind: oneLine(first?.kind ?? '', 40),
		entries: [first, ...more].slice(0, 3).map((one) => oneLine(one?.entry ?? '', 200)),
	}));
}

function sourcesOf(corpus: Corpus) {
	return filesOf(corpus, 'errors').flatMap(({ id, yaml }) =>
		select(yaml?.data, 'sources[]').flatMap(({ value }) => {
			if (!isRecord(value) || typeof value['url'] !== 'string') return [];
			const { url, title, kind } = value;
			return [{ entry: id, url, title: wordsOf(title), kind: wordsOf(kind) }];
		}),
	);
}

const wordsOf = (value: unknown) => (typeof value === 'string' ? value : '');
