import type { Corpus } from '#content/read/corpus.ts';
import { filesOf } from '#content/read/entries.ts';
import { strings } from '#content/read/path.ts';
import { linkOf, nodesIn } from '#content/read/markdown.ts';
import { proseOf } from '#content/read/prose.ts';
import { collections, type CollectionName } from '#schema/collections.ts';

/** A URL outside this site, with what cites it. */
export interface ExternalLink {
	readonly url: string;
	/** Sorted, such as `errors/mcp/connection-closed-32000`. */
	readonly citedBy: readonly string[];
}

/** Every URL outside this site that the content cites, once, sorted. */
export function externalLinks(corpus: Corpus): ExternalLink[] {
	const uses = [...fromFields(corpus), ...fromProse(corpus)].filter(({ url }) =>
		/^https?:/.test(url),
	);
	return [...Map.groupBy(uses, ({ url }) => url)]
		.map(([url, group]) => ({ url, citedBy: [...new Set(group.map(({ by }) => by))].toSorted() }))
		.toSorted((a, b) => (a.url < b.url ? -1 : 1));
}

/** The fields that hold a URL. */
const fields = {
	errors: ['sources[].url'],
	products: ['status_page', 'changelog', 'documentation'],
	guides: [],
	reference: ['documentation'],
	codes: ['documentation'],
	proofs: [],
} as const satisfies Record<CollectionName, readonly string[]>;

interface Use {
	readonly url: string;
	readonly by: string;
}

function fromFields(corpus: Corpus): Use[] {
	const names = Object.keys(collections) as CollectionName[]; // Object.keys forgets the key type.
	return names.flatMap((name) =>
		filesOf(corpus, name).flatMap(({ id, yaml }) =>
			fields[name].flatMap((pattern) =>
				strings(yaml?.data, pattern).map(({ value }) => ({ url: value, by: `${name}/${id}` })),
			),
		),
	);
}

function fromProse(corpus: Corpus): Use[] {
	return proseOf(corpus).flatMap(({ file, tree }) => {
		const by = `${file.collection}/${file.id}`;
		return nodesIn(tree).flatMap((node) => {
			const url = linkOf(node);
			return url === undefined ? [] : [{ url, by }];
		});
	});
}
