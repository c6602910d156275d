import {
	answer,
	shardsFor,
	type Answer,
	type MatcherIndex,
	type SplitIndex,
} from '#matcher/index.ts';
import type { PublishedTable } from '#site/formats/matcher-table.ts';
import { siteJson } from '../page/dom.ts';

let table: Promise<PublishedTable> | undefined;
const shards = new Map<number, Promise<MatcherIndex>>();
let joined: { readonly key: string; readonly index: SplitIndex } | undefined;

/** Fetches the matcher's table or its root; once, on first use, and again after a failure. */
export function loadTable(): Promise<PublishedTable> {
	table ??= siteJson<PublishedTable>('matcher.json').catch((error: unknown) => {
		table = undefined;
		throw error;
	});
	return table;
}

/** What a pasted text is about, from the parts of the table that it needs. */
export async function answerTo(text: string): Promise<Answer> {
	return answer(await indexFor(text), text);
}

async function indexFor(text: string): Promise<MatcherIndex | SplitIndex> {
	const published = await loadTable();
	if ('whole' in published) return published.whole;
	const needed = shardsFor(published.root, text);
	const key = needed.join();
	if (joined?.key !== key) {
		joined = { key, index: { root: published.root, shards: await Promise.all(needed.map(shard)) } };
	}
	return joined.index;
}

function shard(number: number): Promise<MatcherIndex> {
	const loading = shards.get(number) ?? siteJson<MatcherIndex>(`matcher/${number}.json`);
	shards.set(number, loading);
	loading.catch(() => shards.delete(number));
	return loading;
}
