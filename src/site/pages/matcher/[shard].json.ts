import type { APIRoute } from 'astro';
import { library } from '#site/library.ts';
import { matcherTable, type TitledIndex } from '#site/formats/matcher-table.ts';

export function getStaticPaths() {
	const { shards } = matcherTable(library);
	return shards.map((shard, number) => ({ params: { shard: String(number) }, props: { shard } }));
}

/** One shard of the matcher's table. */
export const GET: APIRoute<{ shard: TitledIndex }> = ({ props }) => Response.json(props.shard);
