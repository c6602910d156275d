import type { APIRoute } from 'astro';
import { entryMarkdown } from '#site/formats/markdown.ts';
import { library } from '#site/library.ts';

/** Every entry as Markdown, in one document. */
export const GET: APIRoute = () =>
	new Response(library.entries.map((entry) => entryMarkdown(entry, library)).join('\n---\n\n'));
