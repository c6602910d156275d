import '../page/trusted-types.ts';
import type { Answer } from '#matcher/index.ts';
import { rankByWords, type WordHit } from './rank-by-words.ts';
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
	search(query: string, options: { filters: Filters }): Promise<{ results: PagefindResult[] }>;
}
interface PagefindResult extends WordHit {
	data(): Promise<{ readonly url: string; readonly meta: Readonly<Record<string, string>> }>;
}

let pagefind: Promise<Pagefind> | undefined;

/** What a page must have: a value by the name of a filter, such as `{ status: '429' }`. */
export type Filters = Readonly<Record<string, string>>;

/**
 * Pages that have some of the words, the best first; each word is asked for alone, because Pagefind leaves out every page
 * that lacks one of several. Where no page passes the filters, they are dropped.
 */
export async function searchText(
	words: readonly string[],
	filters: Filters,
	limit = 5,
): Promise<readonly TextHit[]> {
	pagefind ??= loadPagefind().catch((error: unknown) => {
		pagefind = undefined;
		throw error;
	});
	const engine = await pagefind;
	const found = await Promise.all(words.map((word) => pagesWith(engine, word, filters)));
	const best = rankByWords(found).slice(0, limit);
	if (best.length === 0 && Object.keys(filters).length > 0) return searchText(words, {}, limit);
	const pages = await Promise.all(best.map((result) => result.data()));
	return pages.map(({ url, meta }) => ({ id: idOf(url), title: meta['title'] ?? url }));
}

/** Pages with a word; with its beginning where no page has it, so that a typing error at its end does no harm. */
async function pagesWith(
	engine: Pagefind,
	word: string,
	filters: Filters,
): Promise<readonly PagefindResult[]> {
	const { results } = await engine.search(word, { filters });
	const beginning = word.slice(0, Math.max(4, Math.ceil(word.length / 2)));
	if (results.length > 0 || beginning === word) return results;
	return (await engine.search(beginning, { filters })).results;
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
