import type { APIRoute } from 'astro';
import { library } from '#site/library.ts';
import { matcherTableOf } from '#site/formats/matcher-table.ts';

/** The matcher's table of all signatures, or its root when it is too large for one file; loaded on first use. */
export const GET: APIRoute = () => Response.json(matcherTableOf(library).table);
