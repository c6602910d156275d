import {
	bucketsFor,
	leastShare,
	search,
	type Bucket,
	type Reading,
	type SearchHit,
	type SearchRoot,
} from '#search/index.ts';
import { siteJson } from '../page/dom.ts';

const loaded = new Map<string, Promise<unknown>>();

/** The entries that have the words of a question; none for a paste, which only the matcher answers. */
export async function entriesAbout(text: string, reading: Reading): Promise<readonly SearchHit[]> {
	if (reading === 'paste') return [];
	const names = bucketsFor(text);
	const [root, ...buckets] = await Promise.all([
		once<SearchRoot>('words.json'),
		...names.map((name) => once<Bucket>(`words/${name}.json`)),
	]);
	const byName = Object.fromEntries(names.map((name, at) => [name, buckets[at] ?? none]));
	return search({ root, buckets: byName }, text, { least: leastShare[reading] });
}

const none: Bucket = { stems: '', pages: '' };

/** JSON of this site, fetched once, and again after a failure. */
function once<T>(path: string): Promise<T> {
	const loading = (loaded.get(path) as Promise<T> | undefined) ?? siteJson<T>(path);
	loaded.set(path, loading);
	loading.catch(() => loaded.delete(path));
	return loading;
}
