import MarkdownIt from 'markdown-it';
import { address } from './addresses.ts';

// Raw HTML is escaped, and links with other schemes than http(s) and mailto are left as text: both are defaults of
// markdown-it's, stated here because what it renders comes from strangers.
const renderer = new MarkdownIt({ html: false, linkify: false, typographer: false });
renderer.disable(['image', 'heading', 'lheading', 'hr', 'html_block', 'html_inline']);

const linkOpen = renderer.renderer.rules.link_open ?? ((tokens, i, options, _env, self) => self.renderToken(tokens, i, options));
renderer.renderer.rules.link_open = (tokens, i, options, env, self) => {
	const token = tokens[i];
	const href = token?.attrGet('href');
	if (typeof href === 'string' && href.startsWith('/')) token?.attrSet('href', address(href));
	return linkOpen(tokens, i, options, env, self);
};

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
		.flatMap((token) => token.children?.map((child) => child.content || (child.type === 'softbreak' ? ' ' : '')) ?? [token.content])
		.join('')
		.trim();
}
