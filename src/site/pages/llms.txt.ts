import type { APIRoute } from 'astro';
import { llmsIndex } from '#site/formats/llms.ts';
import { library } from '#site/library.ts';

/** The site for language models: one line per entry. */
export const GET: APIRoute = () => new Response(llmsIndex(library));
