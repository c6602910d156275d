import type { APIRoute } from 'astro';
import { allEntries } from '#site/entries.ts';
import { entryJson, formatVersion } from '#site/formats/json.ts';

/** Every entry as JSON. */
export const GET: APIRoute = async () => {
	const entries = (await allEntries()).map(entryJson);
	return Response.json({ version: formatVersion, count: entries.length, entries });
};
