import type { APIRoute } from 'astro';
import { allEntries, titleOf, type Entry } from '#library/entries.ts';
import { entryMarkdown } from '#library/to-markdown.ts';

export async function getStaticPaths() {
	const entries = await allEntries();
	return entries.map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}

/** The entry as Markdown. */
export const GET: APIRoute<{ entry: Entry }> = async ({ props }) =>
	new Response(entryMarkdown(props.entry, await titleOf()));
