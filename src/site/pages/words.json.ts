import type { APIRoute } from 'astro';
import { searchIndexOf } from '#site/formats/search-index.ts';
import { library } from '#site/library.ts';

/** The pages that typed words are searched in. */
export const GET: APIRoute = () => Response.json(searchIndexOf(library).root);
