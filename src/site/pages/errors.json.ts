import type { APIRoute } from 'astro';
import { library } from '#site/library.ts';
import { entryJson, formatVersion } from '#site/formats/json.ts';

/** Every entry as JSON. */
export const GET: APIRoute = () => {
	const entries = library.entries.map(entryJson);
	return Response.json({ version: formatVersion, count: entries.length, entries });
};
