import '../page/trusted-types.ts';
import type { PublishedTable } from '#site/formats/matcher-table.ts';
import {
	match,
	shardsFor,
	type Match,
	type MatcherIndex,
	type SplitIndex,
} from '#matcher/index.ts';
import { siteAddress, siteJson } from '../page/dom.ts';

/** A hit of the full-text engine. */
export interface TextHit {
	readonly id: string;
	readonly title: string;
}

/** Longer pastes are matched in a worker, so that typing never stalls. Characters. */
const workerFrom = 20_000;

let table: Promise<PublishedTable> | undefined;
const shards = new Map<number, Promise<MatcherIndex>>();
let joined: { readonly key: string; readonly index: SplitIndex } | undefined;
let worker: Worker | undefined;

/** The matcher's table or its root; fetched once, on first use, and again after a failure. */
export function loadTable(): Promise<PublishedTable> {
	table ??= siteJson<PublishedTable>('matcher.json').catch((error: unknown) => {
		table = undefined;
		throw error;
	});
	return table;
}

/** The part of the table that holds everything this text may match. */
export async function indexFor(text: string): Promise<MatcherIndex | SplitIndex> {
	const published = await loadTable();
	if ('whole' in published) return published.whole;
	const needed = shardsFor(published.root, text);
	const key = needed.join();
	if (joined?.key !== key) {
		const parts = await Promise.all(needed.map(loadShard));
		joined = { key, index: { root: published.root, shards: parts } };
	}
	return joined.index;
}

function loadShard(number: number): Promise<MatcherIndex> {
	const shard = shards.get(number) ?? siteJson<MatcherIndex>(`matcher/${number}.json`);
	shards.set(number, shard);
	shard.catch(() => shards.delete(number));
	return shard;
}

/** The entries that a paste is about, best first. */
export async function matchPaste(text: string): Promise<readonly Match[]> {
	const index = await indexFor(text);
	return text.length < workerFrom ? match(index, text) : matchInWorker(index, text);
}

function matchInWorker(index: MatcherIndex | SplitIndex, text: string): Promise<readonly Match[]> {
	worker ??= new Worker(new URL('./match-worker.ts', import.meta.url), { type: 'module' });
	const running = worker;
	const id = crypto.randomUUID();
	return new Promise((resolve, reject) => {
		const answer = (event: MessageEvent<{ id: string; matches: readonly Match[] }>) => {
			if (event.data.id !== id) return;
			running.removeEventListener('message', answer);
			resolve(event.data.matches);
		};
		running.addEventListener('message', answer);
		running.addEventListener('error', reject, { once: true });
		running.postMessage({ id, text, index });
	});
}

interface Pagefind {
	options(options: object): Promise<void>;
	search(
		query: string,
		options: { filters: Filters },
	): Promise<{ results: { data(): Promise<PagefindPage> }[] }>;
}
interface PagefindPage {
	readonly url: string;
	readonly meta: Readonly<Record<string, string>>;
}

let pagefind: Promise<Pagefind> | undefined;

/** What a page must have: a value by the name of a filter, such as `{ status: '429' }`. */
export type Filters = Readonly<Record<string, string>>;

/**
 * Pages that have all the words and pass the filters, in Pagefind's order. The filters are dropped first and then words from
 * the end until something is found, because Pagefind leaves out every page that lacks one of them.
 */
export async function searchText(
	words: readonly string[],
	filters: Filters,
	limit = 5,
): Promise<readonly TextHit[]> {
	if (words.length === 0) return [];
	pagefind ??= loadPagefind();
	const engine = await pagefind;
	const ladder = words.flatMap((_, dropped) => {
		const query = words.slice(0, words.length - dropped).join(' ');
		const unfiltered = { query, filters: {} };
		return Object.keys(filters).length > 0 ? [{ query, filters }, unfiltered] : [unfiltered];
	});
	for (const { query, ...options } of ladder) {
		const { results } = await engine.search(query, options);
		const pages = await Promise.all(results.slice(0, limit).map((result) => result.data()));
		if (pages.length > 0) {
			return pages.map(({ url, meta }) => ({ id: idOf(url), title: meta['title'] ?? url }));
		}
	}
	return [];
}

async function loadPagefind(): Promise<Pagefind> {
	// Made after the build, so the bundler must not look for it.
	const engine = (await import(/* @vite-ignore */ siteAddress('pagefind/pagefind.js'))) as Pagefind;
	await engine.options({
		baseUrl: import.meta.env.BASE_URL,
		ranking: { metaWeights: { title: 4 } },
	});
	return engine;
}

/** "/kb/errors/mcp/x/" is the page of "errors/mcp/x". */
const idOf = (url: string) => url.replace(import.meta.env.BASE_URL, '').replace(/^\/|\/$/g, '');
