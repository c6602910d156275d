import type { APIRoute } from 'astro';
import { atomFeed } from '#site/formats/feed.ts';
import { library } from '#site/library.ts';
import type { Product } from '#content/model/library.ts';
import { name } from '#project';

export function getStaticPaths() {
	return library.products.map((product) => ({
		params: { product: product.slug },
		props: { product },
	}));
}

/** New and changed entries of one product. */
export const GET: APIRoute<{ product: Product }> = ({ props: { product } }) => {
	const entries = library.entries.filter(({ data }) => data.product === product.slug);
	return new Response(
		atomFeed(`${name}: ${product.name}`, `/products/${product.slug}/feed.xml`, entries),
	);
};
