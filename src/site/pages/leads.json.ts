import type { APIRoute } from 'astro';
import { leadsOf } from '#site/formats/leads.ts';
import { library } from '#site/library.ts';

/** Where else to look when no entry is about a paste. */
export const GET: APIRoute = () => Response.json(leadsOf(library));
