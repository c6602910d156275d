import type { APIRoute } from 'astro';
import { allEntries, titleOf, type Entry } from '#library/entries.ts';
import { cardOf } from '#library/card.ts';

export async function getStaticPaths() {
	const entries = await allEntries();
	return entries.map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}

/** What a search result shows of an entry. */
export const GET: APIRoute<{ entry: Entry }> = async ({ props }) =>
	Response.json(cardOf(props.entry, await titleOf()));
