import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import FlexSearch from 'flexsearch';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { createIndex } from 'pagefind';
// Relative: a name that begins with # is looked up in the nearest package.json, which is this folder's.
import { compile, match, type Signature } from '../../../src/matcher/index.ts';

/** A search over signatures: the ids it finds for a paste, best first. */
export type Search = (pasted: string) => Promise<readonly string[]> | readonly string[];
/** An engine, by name, and how it makes a search out of signatures. */
export type Engine = {
	readonly name: string;
	readonly build: (signatures: readonly Signature[]) => Promise<Search> | Search;
};

const holes = /<(?:\*|[A-Za-z][\w-]*)>/g;
const mask = /\b[\w.-]*\d[\w.-]*\b|https?:\/\/\S+|(?:\/[\w.-]+){2,}/g;
const mostLines = 60;

/** What the matcher is measured against, and the matcher. */
export const engines: readonly Engine[] = [
	{
		name: 'this matcher',
		build: (signatures) => {
			const index = compile(signatures);
			return (pasted) => match(index, pasted).map(({ id }) => id);
		},
	},
	{ name: 'MiniSearch', build: (signatures) => miniSearch(signatures) },
	{
		name: 'MiniSearch, masked, line by line',
		build: (signatures) => {
			const search = scoredMiniSearch(signatures, true);
			return (pasted) => {
				const best = new Map<string, number>();
				for (const line of pasted.split('\n').slice(0, mostLines)) {
					for (const { id, score } of search(line.replace(mask, ' '))) {
						if (score > (best.get(id) ?? 0)) best.set(id, score);
					}
				}
				return [...best].sort((a, b) => b[1] - a[1]).map(([id]) => id);
			};
		},
	},
	{
		name: 'FlexSearch, context and suggest',
		build: (signatures) => {
			const index = new FlexSearch.Index({ tokenize: 'strict', context: true });
			signatures.forEach(({ text }, number) => index.add(number, text.replace(holes, ' ')));
			return (pasted) =>
				index
					.search(pasted.replace(mask, ' '), { suggest: true, limit: 30 })
					.map((number) => signatures[Number(number)]?.id ?? '');
		},
	},
	{
		name: 'Fuse',
		build: (signatures) => {
			const fuse = new Fuse([...signatures], {
				keys: ['text'],
				ignoreLocation: true,
				threshold: 0.6,
			});
			// Fuse refuses long patterns; it gets the longest line.
			return (pasted) => {
				const longest = pasted.split('\n').reduce((a, b) => (b.length > a.length ? b : a), '');
				return fuse.search(longest.slice(0, 200), { limit: 10 }).map(({ item }) => item.id);
			};
		},
	},
	{ name: 'Pagefind, as pasted', build: pagefind },
];

/** MiniSearch as it comes: any word, BM25+. */
export function miniSearch(signatures: readonly Signature[]): Search {
	const search = scoredMiniSearch(signatures, false);
	return (pasted) => search(pasted).map(({ id }) => id);
}

/** A page with the texts that are searched in it. */
type Page = Readonly<Record<(typeof fields)[number], readonly string[]>> & { readonly id: string };
const fields = ['names', 'printed', 'summary', 'body'] as const;

/** MiniSearch over pages, as its documentation tunes it: titles count more, typing errors and beginnings are forgiven. */
export function pageSearch(pages: readonly Page[]): (query: string) => readonly string[] {
	const engine = new MiniSearch({
		fields: [...fields],
		searchOptions: { boost: { names: 4, printed: 3, summary: 2 }, fuzzy: 0.2, prefix: true },
	});
	engine.addAll(
		pages.map((page) => ({
			id: page.id,
			...Object.fromEntries(fields.map((field) => [field, page[field].join(' ')])),
		})),
	);
	return (query) => engine.search(query).map(({ id }) => String(id));
}

type Scored = { readonly id: string; readonly score: number };

function scoredMiniSearch(
	signatures: readonly Signature[],
	masked: boolean,
): (query: string) => Scored[] {
	const engine = new MiniSearch<{ id: number; text: string }>({ fields: ['text'] });
	engine.addAll(
		signatures.map(({ text }, id) => {
			const plain = text.replace(holes, ' ');
			return { id, text: masked ? plain.replace(mask, ' ') : plain };
		}),
	);
	return (query) =>
		engine
			.search(query)
			.slice(0, 30)
			.map((result) => ({ id: signatures[Number(result.id)]?.id ?? '', score: result.score }));
}

async function pagefind(signatures: readonly Signature[]): Promise<Search> {
	const { index } = await createIndex({});
	if (!index) throw new Error('Pagefind did not start. Install its binary with npm ci.');
	for (const [number, { text }] of signatures.entries()) {
		await index.addCustomRecord({
			url: `/${number}/`,
			content: text.replace(holes, ' '),
			language: 'en',
		});
	}
	const folder = mkdtempSync(join(tmpdir(), 'match-bench-'));
	await index.writeFiles({ outputPath: folder });
	// Its browser code reads its files with fetch.
	globalThis.fetch = (url) => {
		const { pathname } = new URL(url instanceof Request ? url.url : url, 'file:');
		return Promise.resolve(new Response(readFileSync(pathname)));
	};
	const client = await import(pathToFileURL(join(folder, 'pagefind.js')).href);
	await client.options({ basePath: `${folder}/`, baseUrl: '/' });
	await client.init();
	return async (pasted) => {
		const { results } = await client.search(pasted);
		const found = await Promise.all(
			results.slice(0, 5).map((result: { data: () => Promise<{ url: string }> }) => result.data()),
		);
		return found.map(({ url }) => signatures[Number(url.replaceAll('/', ''))]?.id ?? '');
	};
}
