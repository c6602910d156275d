import { address } from '#content/model/addresses.ts';
import { markdownRenderer } from './markdown-renderer.ts';

const renderer = markdownRenderer(address);

/** Markdown of the front matter as HTML: paragraphs, lists, fenced code, links, inline code. Safe to print. */
export function blocks(markdown: string): string {
	return renderer.render(markdown).trim();
}

/** One line of Markdown as HTML without a paragraph around it. Safe to print. */
export function inline(markdown: string): string {
	return renderer.renderInline(markdown);
}

/** Markdown as plain text, for descriptions and feeds. */
export function plain(markdown: string): string {
	return renderer
		.parse(markdown, {})
		.flatMap(
			(token) =>
				token.children?.map(
					(child) => child.content || (child.type === 'softbreak' ? ' ' : ''),
				) ?? [token.content],
		)
		.join('')
		.trim();
}
