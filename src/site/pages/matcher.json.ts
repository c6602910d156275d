import type { APIRoute } from 'astro';
import { allEntries } from '#site/entries.ts';
import { matcherTable } from '#site/formats/matcher-table.ts';

/** The matcher's table of all signatures, or its root when it is too large for one file; loaded on first use. */
export const GET: APIRoute = async () => Response.json(matcherTable(await allEntries()).table);
