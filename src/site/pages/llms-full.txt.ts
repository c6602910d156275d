import type { APIRoute } from 'astro';
import { allEntries } from '#site/entries.ts';
import { titlesOf } from '#content/model/entry-view.ts';
import { entryMarkdown } from '#site/formats/markdown.ts';

/** Every entry as Markdown, in one document. */
export const GET: APIRoute = async () => {
	const entries = await allEntries();
	const titleOf = titlesOf(entries);
	const documents = entries.map((entry) => entryMarkdown(entry, titleOf));
	return new Response(documents.join('\n---\n\n'));
};
