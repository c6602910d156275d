import type { APIRoute } from 'astro';
import { atomFeed } from '#site/formats/feed.ts';
import { allEntries } from '#site/entries.ts';
import { name } from '#project';

/** New and changed entries. */
export const GET: APIRoute = async () =>
	new Response(atomFeed(`${name}: new and changed errors`, '/feed.xml', await allEntries()));
