import { entryDocument } from '#content/model/document/document.ts';
import type { Block, Item, Section, Span, Tab } from '#content/model/document/types.ts';
import { signatureParts } from '#content/model/signature.ts';
import type { Catalogue } from '#draft/catalogue.ts';
import { withDefaults } from '#schema/entry.ts';
import { layers, retries } from '#schema/vocabulary.ts';
import { element, siteAddress } from '../page/dom.ts';
import { blocks, inline } from './markdown.ts';
import { today } from '#text/today.ts';
import { bodyOf, type State } from './state.ts';

/** The page of the entry as it will look, its headings two levels down. */
export function previewOf(state: State, known: Catalogue): Node[] {
	const { input } = state;
	const product = known.products[input.product] ?? { name: '', vendor: '' };
	const sections = entryDocument(
		{
			data: withDefaults(input),
			body: bodyOf(state),
			updated: today(),
			prints: { texts: [], changed: [], printedBy: [], sent: [] },
			runs: [],
			product: { slug: input.product, ...product },
		},
		{
			entry: (id) => known.entries[id],
			sameTrouble: () => [],
			parameter: () => undefined,
		},
	);
	return [element('h3', { class: 'title' }, input.title), ...sections.map(sectionNode)];
}

function sectionNode({ id, title, folded, blocks: content }: Section): Node {
	const nodes = content.map(blockNode);
	if (folded) return element('details', { class: id }, element('summary', {}, title), ...nodes);
	return element('section', { class: id }, title !== '' && element('h4', {}, title), ...nodes);
}

function blockNode(block: Block): Node {
	switch (block.kind) {
		case 'markdown':
			return blocks(block.text);
		case 'note':
			return element('aside', { class: 'note' }, blocks(block.text));
		case 'line':
			return element('p', { class: block.role }, ...block.spans.map(spanNode));
		case 'plate':
		case 'signature':
			return plate(block);
		case 'chips':
			return element(
				'ul',
				{ class: 'chips' },
				element('li', {}, layers[block.layer].label),
				element('li', {}, retries[block.retry].label),
			);
		case 'command':
			return element('pre', { class: `typed ${block.type}` }, element('code', {}, block.text));
		case 'tabs':
			return element('div', { class: 'tabs' }, ...block.tabs.map(tabNode));
		case 'printed':
			return element('div', {}, ...block.texts.map(({ text }) => element('pre', {}, text)));
		case 'terms':
			return element(
				'dl',
				{},
				...block.rows.map(({ term, description }) =>
					element(
						'div',
						{},
						element('dt', {}, ...term.map(spanNode)),
						element('dd', {}, ...description.map(spanNode)),
					),
				),
			);
		case 'list':
			return element(block.numbered ? 'ol' : 'ul', {}, ...block.items.map(itemNode));
		case 'parts':
			return element('div', { class: 'parts' }, ...block.items.map(partNode));
	}
}

function plate({ text, facts }: Extract<Block, { kind: 'plate' | 'signature' }>): Node {
	const parts = signatureParts(text).map((part) =>
		part.hole ? element('var', {}, part.text) : part.text,
	);
	return element(
		'figure',
		{ class: 'plate' },
		element('pre', { translate: 'no' }, element('code', {}, ...parts)),
		facts !== '' && element('figcaption', {}, facts),
	);
}

const tabNode = ({ label, blocks: content }: Tab): Node =>
	element('div', {}, element('p', { class: 'label' }, label), ...content.map(blockNode));

const itemNode = ({ title, blocks: content }: Item): Node =>
	element(
		'li',
		{},
		title !== undefined && element('h5', {}, inline(title)),
		...content.map(blockNode),
	);

const partNode = ({ mark, title = '', blocks: content }: Item): Node => {
	const sign = mark !== undefined && element('span', { class: 'blaze' }, mark);
	return element('section', {}, element('h5', {}, sign, inline(title)), ...content.map(blockNode));
};

function spanNode(span: Span): Node | string {
	if (typeof span === 'string') return inline(span);
	if ('markdown' in span) return blocks(span.markdown);
	if ('text' in span) return span.text;
	if ('date' in span) return element('time', { datetime: span.date }, span.date);
	const label = span.code ? element('code', {}, span.label) : span.label;
	// The anchors of the page are not in the preview, and a draft may hold what is not a URL yet.
	if (span.to.startsWith('/')) return element('a', { href: siteAddress(span.to.slice(1)) }, label);
	if (!span.to.startsWith('https://')) return label;
	return element('a', { href: span.to, rel: 'external' }, label);
}
