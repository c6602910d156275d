import type { APIRoute } from 'astro';
import { canonicalUrl } from '#content/model/addresses.ts';
import { library } from '#site/library.ts';
import { name, tagline } from '#project';

/** The site for language models, in the form of llmstxt.org: what it is, and one line per entry, by product. */
export const GET: APIRoute = () => {
	const entries = library.entries;
	const lists = library.products.map((product) => {
		const lines = entries
			.filter(({ data }) => data.product === product.slug)
			.map(
				({ id, data }) =>
					`- [${data.title}](${canonicalUrl(`/errors/${id}/index.md`)}): ${data.summary}`,
			);
		return `## ${product.name}\n\n${lines.join('\n')}`;
	});
	const machine = [
		`- [All entries as JSON](${canonicalUrl('/errors.json')}), by the [JSON Schema](${canonicalUrl('/schema/entry.json')})`,
		`- [All entries as Markdown](${canonicalUrl('/llms-full.txt')})`,
		`- [Feed of changes](${canonicalUrl('/feed.xml')})`,
	];
	const text = [`# ${name}`, `> ${tagline}`, ...lists, `## Optional\n\n${machine.join('\n')}`];
	return new Response(`${text.join('\n\n')}\n`);
};
