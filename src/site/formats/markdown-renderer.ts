import MarkdownIt from 'markdown-it';

/**
 * Renders Markdown that strangers wrote; `addressOf` gives the address of a path of the site. Raw HTML
 * is escaped, and links with other schemes than http(s) and mailto are left as text: both are defaults
 * of markdown-it's, stated here because so much depends on them.
 */
export function markdownRenderer(addressOf: (path: string) => string) {
	const renderer = new MarkdownIt({ html: false, linkify: false, typographer: false });
	renderer.disable(['image', 'heading', 'lheading', 'hr', 'html_block', 'html_inline']);
	const { rules } = renderer.renderer;
	const linkOpen =
		rules.link_open ?? ((tokens, i, options, _env, self) => self.renderToken(tokens, i, options));
	rules.link_open = (tokens, i, options, env, self) => {
		const token = tokens[i];
		const href = token?.attrGet('href');
		if (typeof href === 'string' && href.startsWith('/')) token?.attrSet('href', addressOf(href));
		return linkOpen(tokens, i, options, env, self);
	};
	return renderer;
}
