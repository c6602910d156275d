import type { APIRoute } from 'astro';
import type { Product } from '#content/model/library.ts';
import { llmsFull, ofProduct } from '#site/formats/llms.ts';
import { library } from '#site/library.ts';

export function getStaticPaths() {
	return library.products.map((product) => ({
		params: { product: product.slug },
		props: { product },
	}));
}

/** Every entry of one product as Markdown, in one document. */
export const GET: APIRoute<{ product: Product }> = ({ props: { product } }) =>
	new Response(llmsFull(ofProduct(library, product), library));
