import type { APIRoute } from 'astro';
import { codeCards } from '#site/formats/code-cards.ts';
import { library } from '#site/library.ts';
import type { CodeList } from '#content/model/library.ts';

export function getStaticPaths() {
	return library.codes.map((list) => ({ params: { list: list.slug }, props: { list } }));
}

/** What the paste box shows of the codes of one list. */
export const GET: APIRoute<{ list: CodeList }> = ({ props }) =>
	Response.json(codeCards(props.list));
