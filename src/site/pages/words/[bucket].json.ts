import type { APIRoute } from 'astro';
import type { Bucket } from '#search/index.ts';
import { searchIndexOf } from '#site/formats/search-index.ts';
import { library } from '#site/library.ts';

export function getStaticPaths() {
	const { buckets } = searchIndexOf(library);
	return Object.entries(buckets).map(([name, bucket]) => ({
		params: { bucket: name },
		props: { bucket },
	}));
}

/** The words that begin with one letter. */
export const GET: APIRoute<{ bucket: Bucket }> = ({ props }) => Response.json(props.bucket);
