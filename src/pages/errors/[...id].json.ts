import type { APIRoute } from 'astro';
import { allEntries, type Entry } from '#library/entries.ts';
import { entryJson } from '#library/to-json.ts';

export async function getStaticPaths() {
	const entries = await allEntries();
	return entries.map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}

/** The entry as JSON. */
export const GET: APIRoute<{ entry: Entry }> = ({ props }) => Response.json(entryJson(props.entry));
