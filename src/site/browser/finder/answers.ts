import {
	answer,
	shardsFor,
	type Answer,
	type MatcherIndex,
	type SplitIndex,
} from '#matcher/index.ts';
import type { PublishedTable } from '#site/formats/matcher-table.ts';
import { readingOf, type Reading, type SearchHit } from '#search/index.ts';
import { siteJson } from '../page/dom.ts';
import { elsewhereOf, type Elsewhere } from './elsewhere.ts';
import { entriesAbout } from './words.ts';

/** Everything that one reading of what stands in the box gives; the page itself never reads it. */
export interface Found extends Answer {
	readonly reading: Reading;
	/** Entries that have the words of a question. */
	readonly byWords: readonly SearchHit[];
	readonly elsewhere: Elsewhere;
}

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

/** What a text is about, from the parts of the table and of the words that it needs. */
export async function answerTo(text: string): Promise<Found> {
	const reading = readingOf(text);
	const [index, byWords] = await Promise.all([indexFor(text), entriesAbout(text, reading)]);
	const found = answer(index, text);
	return { ...found, reading, byWords, elsewhere: elsewhereOf(text, found.facts.message) };
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
