import '../page/trusted-types.ts';
import { siteAddress } from '../page/dom.ts';
import type { Found } from './answers.ts';

/** A hit of the full-text engine. */
export interface TextHit {
	readonly id: string;
	readonly title: string;
	/** The place on the page. */
	readonly anchor?: string;
}

type Reply = { readonly id: number } & ({ readonly answer: Found } | { readonly error: string });
type Waiting = {
	readonly resolve: (answer: Found) => void;
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
	// Asked for here as well, the table comes beside the worker's code and not after it; the worker finds it in the cache.
	fetch(siteAddress('matcher.json')).then(
		(response) => response.arrayBuffer(),
		() => undefined,
	);
	return started;
}

/** What a paste is about. Only its text goes to the worker, and only the answer comes back. */
export function answerTo(text: string): Promise<Found> {
	const id = ++count;
	const running = startMatcher();
	return new Promise((resolve, reject) => {
		waiting.set(id, { resolve, reject });
		running.postMessage({ id, text });
	});
}

interface Pagefind {
	options(options: object): Promise<void>;
	search(query: string): Promise<{ results: PagefindResult[] }>;
}
interface PagefindResult {
	data(): Promise<{ readonly url: string; readonly meta: Readonly<Record<string, string>> }>;
}

let pagefind: Promise<Pagefind> | undefined;

/** Pages that have all of some words, the best first: for what no entry says, but the reference or a guide. */
export async function searchText(words: string, limit = 5): Promise<readonly TextHit[]> {
	pagefind ??= loadPagefind().catch((error: unknown) => {
		pagefind = undefined;
		throw error;
	});
	const { results } = await (await pagefind).search(words);
	const pages = await Promise.all(results.slice(0, limit).map((result) => result.data()));
	return pages.map(({ url, meta }) => ({ id: idOf(url), title: meta['title'] ?? url }));
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
