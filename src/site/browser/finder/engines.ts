import '../page/trusted-types.ts';
import type { Answer } from '#matcher/index.ts';
import { siteAddress } from '../page/dom.ts';

/** A hit of the full-text engine. */
export interface TextHit {
	readonly id: string;
	readonly title: string;
}

type Reply = { readonly id: number } & ({ readonly answer: Answer } | { readonly error: string });
type Waiting = {
	readonly resolve: (answer: Answer) => void;
	readonly reject: (error: Error) => void;
};

const waiting = new Map<number, Waiting>();
let worker: Worker | undefined;
let count = 0;

/** Starts the worker that owns the matcher's table, which it fetches at once. */
export function startMatcher(): Worker {
	if (worker) return worker;
	const started = new Worker(new URL('./match-worker.ts', import.meta.url), { type: 'module' });
	started.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
		const { resolve, reject } = waiting.get(data.id) ?? {};
		waiting.delete(data.id);
		if ('answer' in data) resolve?.(data.answer);
		else reject?.(new Error(data.error));
	});
	// A worker that could not be loaded answers nothing; the next paste starts another.
	started.addEventListener('error', () => {
		for (const { reject } of waiting.values()) reject(new Error('the matcher did not start'));
		waiting.clear();
		worker = undefined;
	});
	worker = started;
	return started;
}

/** What a paste is about. Only its text goes to the worker, and only the answer comes back. */
export function answerTo(text: string): Promise<Answer> {
	const id = ++count;
	const running = startMatcher();
	return new Promise((resolve, reject) => {
		waiting.set(id, { resolve, reject });
		running.postMessage({ id, text });
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
