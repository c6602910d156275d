import { bucketsFor, search } from '#search/search.ts';
import { leastShare } from '#search/reading.ts';
import type { Bucket, SearchHit, SearchRoot } from '#search/types.ts';
import { siteJson } from '../page/dom.ts';

const loaded = new Map<string, Promise<Bucket>>();

/** The entries among some pages that have the words of a question. */
export async function entriesAbout(
	text: string,
	reading: keyof typeof leastShare,
	pages: Promise<SearchRoot>,
): Promise<readonly SearchHit[]> {
	const names = bucketsFor(text);
	const [root, ...buckets] = await Promise.all([pages, ...names.map(bucket)]);
	const byName = Object.fromEntries(buckets.map((one, at) => [names[at] ?? '', one]));
	return search({ root, buckets: byName }, text, { least: leastShare[reading] });
}

/** Fetched once, and again after a failure. */
function bucket(name: string): Promise<Bucket> {
	const loading = loaded.get(name) ?? siteJson<Bucket>(`words/${name}.json`);
	loaded.set(name, loading);
	loading.catch(() => loaded.delete(name));
	return loading;
}
