import type { APIRoute } from 'astro';
import { allEntries, titleOf } from '#library/entries.ts';
import { entryMarkdown } from '#library/to-markdown.ts';

/** Every entry as Markdown, in one document. */
export const GET: APIRoute = async () => {
	const titles = await titleOf();
	const documents = (await allEntries()).map((entry) => entryMarkdown(entry, titles));
	return new Response(documents.join('\n---\n\n'));
};
