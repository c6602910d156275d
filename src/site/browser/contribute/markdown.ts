import MarkdownIt from 'markdown-it';
import { element, siteAddress } from '../page/dom.ts';

type Token = ReturnType<typeof renderer.parse>[number];

// The parser of the pages is native code. The preview needs one that runs in a browser, and shows what a draft says; how
// it is printed in the end, and what is refused, the build decides.
const renderer = new MarkdownIt({ html: false, linkify: false, typographer: false });
renderer.disable(['image', 'heading', 'lheading', 'hr', 'html_block', 'html_inline']);

/** Markdown with blocks as nodes, read as on the pages. No text becomes HTML on the way. */
export const blocks = (markdown: string) => nodesOf(renderer.parse(markdown, {}));

/** One line of Markdown as nodes. */
export const inline = (markdown: string) => nodesOf(renderer.parseInline(markdown, {}));

/** The nodes that tokens of markdown-it stand for: what opens holds what follows, up to what closes. */
function nodesOf(tokens: readonly Token[]): DocumentFragment {
	const all = document.createDocumentFragment();
	const open: (DocumentFragment | HTMLElement)[] = [all];
	for (const token of tokens) {
		const parent = open.at(-1) ?? all;
		// The paragraphs of a tight list are not shown as such.
		if (token.hidden) continue;
		if (token.nesting === -1) open.pop();
		else if (token.nesting === 1) {
			const made = elementOf(token);
			parent.append(made);
			open.push(made);
		} else parent.append(leafOf(token));
	}
	return all;
}

function elementOf(token: Token): HTMLElement {
	const made = document.createElement(token.tag);
	const href = token.attrGet('href')?.toString();
	const start = token.attrGet('start');
	if (href !== undefined)
		made.setAttribute('href', href.startsWith('/') ? siteAddress(href.slice(1)) : href);
	if (start !== null) made.setAttribute('start', String(start));
	return made;
}

function leafOf({ type, content, children }: Token): Node {
	if (type === 'inline') return nodesOf(children ?? []);
	if (type === 'code_inline') return element('code', {}, content);
	if (type === 'fence' || type === 'code_block')
		return element('pre', {}, element('code', {}, content));
	if (type === 'hardbreak') return element('br');
	return document.createTextNode(type === 'softbreak' ? '\n' : content);
}
