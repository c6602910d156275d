import { canonicalUrl } from '#content/model/addresses.ts';
import type { Entry, Library, Product } from '#content/model/library.ts';
import { name, tagline } from '#project';
import { apiPath } from './api.ts';
import { operationPath } from '#content/model/paths.ts';
import { plain } from './html.ts';
import { escapeMarkdown } from '#text/escape-markdown.ts';
import { entryMarkdown } from './markdown.ts';

/** The site for language models, in the form of llmstxt.org: what it is, how to get from an error to its entry, and the entries. */
export function llmsIndex(library: Library): string {
	const lists = library.products.map((product) => {
		const lines = ofProduct(library, product).map(
			({ id, data }) =>
				`- [${escapeMarkdown(data.title)}](${canonicalUrl(`/errors/${id}/index.md`)}): ${escapeMarkdown(plain(data.summary))}`,
		);
		return `## ${escapeMarkdown(product.name)}\n\n${lines.join('\n')}`;
	});
	const parts = [`# ${name}`, `> ${tagline}`, fromErrorToEntry, ...lists];
	return `${[...parts, referenceOf(library), wholeOf(library)].join('\n\n')}\n`;
}

function referenceOf({ operations }: Library): string {
	const lines = operations.map(
		({ slug, title, method, path, summary }) =>
			`- [${escapeMarkdown(title)}](${canonicalUrl(`${operationPath(slug)}index.md`)}): \`${method} ${path}\`. ${escapeMarkdown(plain(summary))}`,
	);
	return `## API reference\n\n${lines.join('\n')}`;
}

/** Entries as Markdown, in one document. */
export const llmsFull = (entries: readonly Entry[], library: Library): string =>
	entries.map((entry) => entryMarkdown(entry, library)).join('\n---\n\n');

/** The entries of a product, in their order. */
export const ofProduct = ({ entries }: Library, { slug }: Product) =>
	entries.filter(({ data }) => data.product === slug);

const fromErrorToEntry = `From an error to its entry:

- With a shell: \`my-command 2>&1 | npx -y @signpost-kb/kb match --json\` matches the output as it was printed, offline. \`confidence\` says how sure a match is; an empty list means that no entry is known.
- With MCP: \`npx -y @signpost-kb/kb mcp\` serves the tools \`match\`, \`search\` and \`get\`.
- With web pages alone: look below for the wording, or in ${canonicalUrl(`/${apiPath('index')}`)}, and read the Markdown of the entry.
- All ways, with examples: ${canonicalUrl('/developers/')}`;

function wholeOf({ products }: Library): string {
	const lines = [
		`- [All entries in short, as JSON](${canonicalUrl(`/${apiPath('index')}`)})`,
		`- [All entries as JSON](${canonicalUrl('/errors.json')}), by the [JSON Schema](${canonicalUrl('/schema/entry.json')})`,
		`- [All entries as Markdown](${canonicalUrl('/llms-full.txt')})`,
		...products.map(
			({ name, slug }) =>
				`- [${escapeMarkdown(name)} as Markdown](${canonicalUrl(`/products/${slug}/llms-full.txt`)})`,
		),
		`- [Typed error codes as JSON](${canonicalUrl(`/${apiPath('codes')}`)})`,
		`- [API operations as JSON](${canonicalUrl(`/${apiPath('operations')}`)})`,
		`- [Feed of changes](${canonicalUrl('/feed.xml')})`,
	];
	return `## Optional\n\n${lines.join('\n')}`;
}
