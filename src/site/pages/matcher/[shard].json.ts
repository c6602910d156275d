import type { APIRoute } from 'astro';
import { library } from '#site/library.ts';
import { matcherTableOf, type TitledIndex } from '#site/formats/matcher-table.ts';

export function getStaticPaths() {
	const { shards, whole } = matcherTableOf(library);
	const files = shards.map((shard, number): [string, TitledIndex] => [String(number), shard]);
	if (files.length > 0) files.push(['all', whole]);
	return files.map(([name, shard]) => ({ params: { shard: name }, props: { shard } }));
}

/** One shard of the matcher's table; `all` is the whole of it, which browsers keep for reading offline. */
export const GET: APIRoute<{ shard: TitledIndex }> = ({ props }) => Response.json(props.shard);
