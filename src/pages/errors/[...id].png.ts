import type { APIRoute } from 'astro';
import { allEntries, type Entry } from '#library/entries.ts';
import { shareImage } from '#library/share-image.ts';

export async function getStaticPaths() {
	const entries = await allEntries();
	return entries.map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}

/** The image that is shown when the entry is shared. */
export const GET: APIRoute<{ entry: Entry }> = ({ props: { entry } }) =>
	new Response(shareImage(entry.data, entry.product.name));
