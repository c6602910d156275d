import type { APIRoute } from 'astro';
import { knownOf } from '#draft/known.ts';
import { allEntries, allProducts } from '#site/entries.ts';

/** What the contribution form compares a draft with: products, and the signatures of all entries. */
export const GET: APIRoute = async () => {
	const products = (await allProducts()).map(({ slug, ...data }) => ({ id: slug, data }));
	return Response.json(knownOf(await allEntries(), products));
};
