import { idsOf, shardsFor, type MatcherIndex, type SplitIndex } from '#matcher/index.ts';
import type { PublishedTable, TitledIndex } from '#site/formats/matcher-table.ts';
import { siteJson } from '../page/dom.ts';

/** What a text is matched with. */
interface Tables {
	readonly index: MatcherIndex | SplitIndex;
	/** Titles of entries by id. */
	readonly titles: ReadonlyMap<string, string>;
}

let published: Promise<PublishedTable> | undefined;
const shards = new Map<number, Promise<TitledIndex>>();
let last: { readonly key: string; readonly tables: Tables } | undefined;

/** Fetches the matcher's table or its root; once, on first use, and again after a failure. */
export function loadTable(): Promise<PublishedTable> {
	// The page has asked for it at the same moment, so that it comes beside this worker's code.
	published ??= siteJson<PublishedTable>('matcher.json', { cache: 'force-cache' }).catch(
		(error: unknown) => {
			published = undefined;
			throw error;
		},
	);
	return published;
}

/** What a text is matched with: the table, or the shards that it needs of one. */
export async function tableFor(text: string): Promise<Tables> {
	const table = await loadTable();
	const needed = 'whole' in table ? [] : shardsFor(table.root, text);
	const key = needed.join();
	if (last?.key !== key) last = { key, tables: await tablesOf(table, needed) };
	return last.tables;
}

async function tablesOf(table: PublishedTable, needed: readonly number[]): Promise<Tables> {
	if ('whole' in table) return titled([table.whole], table.whole.index);
	try {
		const parts = await Promise.all(needed.map(shard));
		return titled(parts, { root: table.root, shards: parts.map(({ index }) => index) });
	} catch (reason) {
		// Without a network the whole table may be there, kept by the service worker.
		const whole = await siteJson<TitledIndex>('matcher/all.json').catch(() => {
			throw reason;
		});
		return titled([whole], whole.index);
	}
}

const titled = (parts: readonly TitledIndex[], index: Tables['index']): Tables => ({
	index,
	titles: new Map(parts.flatMap(titlesOf)),
});

function titlesOf({ index, titles }: TitledIndex): (readonly [string, string])[] {
	return idsOf(index).map((id, number) => [id, titles[number] ?? '']);
}

function shard(number: number): Promise<TitledIndex> {
	const loading = shards.get(number) ?? siteJson<TitledIndex>(`matcher/${number}.json`);
	shards.set(number, loading);
	loading.catch(() => shards.delete(number));
	return loading;
}
