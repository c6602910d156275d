import type { APIRoute } from 'astro';
import { allEntries } from '#site/entries.ts';
import { matcherTable } from '#site/formats/matcher-table.ts';
import type { MatcherIndex } from '#matcher/index.ts';

export async function getStaticPaths() {
	const { shards } = matcherTable(await allEntries());
	return shards.map((index, number) => ({ params: { shard: String(number) }, props: { index } }));
}

/** One shard of the matcher's table. */
export const GET: APIRoute<{ index: MatcherIndex }> = ({ props }) => Response.json(props.index);
