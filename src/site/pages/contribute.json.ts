import type { APIRoute } from 'astro';
import { catalogueOf } from '#draft/catalogue.ts';
import { library } from '#site/library.ts';

/** What the contribution form compares a draft with: products, and the signatures of all entries. */
export const GET: APIRoute = () => {
	const products = library.products.map(({ slug, ...data }) => ({ id: slug, data }));
	return Response.json(catalogueOf(library.entries, products));
};
