import type { APIRoute } from 'astro';
import { canonicalUrl } from '#content/model/addresses.ts';
import { collections, type CollectionName } from '#schema/collections.ts';
import { jsonSchemaOf } from '#schema/json-schema.ts';

export function getStaticPaths() {
	return Object.entries(collections).map(([collection, { name }]) => ({
		params: { name },
		props: { collection },
	}));
}

/** The JSON Schema of what an author writes. */
export const GET: APIRoute<{ collection: CollectionName }> = ({ props }) =>
	Response.json(jsonSchemaOf(props.collection, canonicalUrl('/schema/')));
