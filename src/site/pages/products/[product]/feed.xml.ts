import type { APIRoute } from 'astro';
import { atomFeed } from '#site/formats/feed.ts';
import { allEntries, allProducts, type Product } from '#site/entries.ts';
import { name } from '#project';

export async function getStaticPaths() {
	const products = await allProducts();
	return products.map((product) => ({ params: { product: product.slug }, props: { product } }));
}

/** New and changed entries of one product. */
export const GET: APIRoute<{ product: Product }> = async ({ props: { product } }) => {
	const entries = (await allEntries()).filter(({ data }) => data.product === product.slug);
	return new Response(
		atomFeed(`${name}: ${product.name}`, `/products/${product.slug}/feed.xml`, entries),
	);
};
