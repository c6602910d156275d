import type { APIRoute } from 'astro';
import { llmsFull } from '#site/formats/llms.ts';
import { library } from '#site/library.ts';

/** Every entry as Markdown, in one document. */
export const GET: APIRoute = () => new Response(llmsFull(library.entries, library));
