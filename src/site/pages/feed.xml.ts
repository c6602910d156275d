import type { APIRoute } from 'astro';
import { atomFeed } from '#site/formats/feed.ts';
import { library } from '#site/library.ts';
import { name } from '#project';

/** New and changed entries. */
export const GET: APIRoute = () =>
	new Response(atomFeed(`${name}: new and changed errors`, '/feed.xml', library.entries));
