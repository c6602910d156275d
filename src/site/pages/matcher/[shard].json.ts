import type { APIRoute } from 'astro';
import { library } from '#site/library.ts';
import { matcherTable } from '#site/formats/matcher-table.ts';
import type { MatcherIndex } from '#matcher/index.ts';

export function getStaticPaths() {
	const { shards } = matcherTable(library);
	return shards.map((index, number) => ({ params: { shard: String(number) }, props: { index } }));
}

/** One shard of the matcher's table. */
export const GET: APIRoute<{ index: MatcherIndex }> = ({ props }) => Response.json(props.index);
