import { toHast, type Handlers } from 'mdast-util-to-hast';
import { asOneLine } from '#content/read/one-line.ts';
import { parser } from '#content/read/parser/browser.ts';
import { isSiteLink } from '#text/site-link.ts';
import { siteAddress } from '../page/dom.ts';

type Nodes = Parameters<typeof toHast>[0];
type Of<Type extends Nodes['type']> = Extract<Nodes, { type: Type }>;

type Html = ReturnType<typeof toHast>;

/** Markdown as nodes, read as on the pages: HTML in it is text, and no text becomes HTML on the way. */
export function blocks(markdown: string): DocumentFragment {
	const tree = toHast(parser.markdown(markdown) as Nodes, { handlers });
	const all = document.createDocumentFragment();
	all.append(...('children' in tree ? tree.children : [tree]).map(nodeOf));
	return all;
}

/** What the renderer makes of Markdown as a node: elements and text, and nothing else. */
function nodeOf(node: Html): Node {
	if (node.type === 'text') return document.createTextNode(node.value);
	if (node.type !== 'element') return document.createDocumentFragment();
	const attributes = Object.entries(node.properties).flatMap(([name, value]) =>
		value === undefined || value === null || value === false
			? []
			: [[name === 'className' ? 'class' : name, value === true ? '' : [value].flat().join(' ')]],
	);
	const made = document.createElement(node.tagName);
	for (const [name = '', value = ''] of attributes) made.setAttribute(name, value);
	made.append(...node.children.map(nodeOf));
	return made;
}

/** One line of Markdown as nodes, without a paragraph around it. */
export function inline(markdown: string): Node | string {
	const { firstElementChild: only, childElementCount } = blocks(asOneLine(markdown));
	if (only?.localName !== 'p' || childElementCount !== 1) return markdown;
	const line = document.createDocumentFragment();
	line.append(...only.childNodes);
	return line;
}

/** As the pages do, but for headings: those of a preview stand below the heading of their part. */
const handlers: Handlers = {
	html: (_, { value }: Of<'html'>) => ({ type: 'text', value }),
	image: (_, { alt }: Of<'image'>) => ({ type: 'text', value: alt ?? '' }),
	heading: (state, node: Of<'heading'>) => ({
		type: 'element',
		tagName: 'h5',
		properties: {},
		children: state.all(node),
	}),
	link: (state, node: Of<'link'>) => {
		const href = addressOf(node.url);
		const [tagName, properties] = href === undefined ? ['span', {}] : ['a', { href }];
		return { type: 'element', tagName, properties, children: state.all(node) };
	},
};

/** Where a link of the preview leads; nowhere within the page that has the form. */
function addressOf(url: string): string | undefined {
	if (isSiteLink(url)) return siteAddress(url.slice(1));
	return url.startsWith('https://') ? url : undefined;
}
