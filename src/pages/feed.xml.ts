import type { APIRoute } from 'astro';
import { atomFeed } from '#library/atom.ts';
import { allEntries } from '#library/entries.ts';
import { name } from '#site';

/** New and changed entries. */
export const GET: APIRoute = async () =>
	new Response(atomFeed(`${name}: new and changed errors`, '/feed.xml', await allEntries()));
