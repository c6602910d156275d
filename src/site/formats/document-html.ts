import { address } from '#content/model/addresses.ts';
import type {
	Block,
	Item,
	Layer,
	Retry,
	Section,
	Span,
	Tab,
	ToolText,
} from '#content/model/document/types.ts';
import { signatureParts } from '#content/model/signature.ts';
import { layers, retries } from '#schema/vocabulary.ts';
import { blocks, codeHtml, escapeHtml, inline } from './html.ts';
import { layerMark, retrySign } from './marks.ts';

/** The sections of an entry as HTML, in their order. Safe to print: whatever is not Markdown is escaped. */
export const documentHtml = (sections: readonly Section[]): string =>
	sections.map(sectionHtml).join('');

function sectionHtml({ id, title, folded, blocks }: Section): string {
	const content = blocksHtml(blocks, 3);
	const heading = escapeHtml(title);
	if (folded)
		return `<details id="${id}" class="${id}" data-pagefind-weight="5"><summary>${heading}</summary>${content}</details>`;
	const named = title === '' ? '' : `<h2>${heading}${anchorHtml(id)}</h2>`;
	return `<section id="${id}" class="${id}">${named}${content}</section>`;
}

const blocksHtml = (all: readonly Block[], level: number): string =>
	all.map((block) => blockHtml(block, level)).join('');

/** `level` is that of the headings inside. */
function blockHtml(block: Block, level: number): string {
	switch (block.kind) {
		case 'markdown':
			return blocks(block.text);
		case 'note':
			return `<aside class="note">${blocks(block.text)}</aside>`;
		case 'line':
			return `<p class="${block.role}">${spansHtml(block.spans)}</p>`;
		case 'plate':
			return plateHtml(block);
		case 'signature':
			return `<figure class="plate">${printedHtml(block.text, 5)}${captionHtml(block.facts)}</figure>`;
		case 'chips':
			return chipsHtml(block.layer, block.retry);
		case 'command':
			return `<pre class="typed ${block.type}${block.text.includes('\n') ? ' lines' : ''}"><code>${codeHtml(block.text, block.type)}</code></pre>`;
		case 'tabs':
			return tabsHtml(block.tabs, level);
		case 'printed':
			return `<div data-pagefind-ignore>${block.texts.map(toolHtml).join('')}</div>`;
		case 'terms':
			return `<dl>${block.rows
				.map(({ term, description }) => {
					const [name, said] = [term, description].map(spansHtml);
					return `<div><dt>${name}</dt><dd>${said}</dd></div>`;
				})
				.join('')}</dl>`;
		case 'list': {
			const tag = block.numbered ? 'ol' : 'ul';
			return `<${tag}>${block.items.map((item) => itemHtml(item, level)).join('')}</${tag}>`;
		}
		case 'parts':
			return `<div class="parts">${block.items.map((item) => partHtml(item, level)).join('')}</div>`;
	}
}

/** The title is the bold part of the message where the message holds it; else it stands above. */
function plateHtml({ title, text, facts }: Extract<Block, { kind: 'plate' }>): string {
	const at = text.toLowerCase().indexOf(title.toLowerCase());
	// A full stop behind the title belongs to it.
	const end = at + title.length + (/^[.!?:]+/.exec(text.slice(at + title.length))?.[0].length ?? 0);
	const copied = copiedHtml(text);
	const printed =
		at === -1
			? `<h1 data-pagefind-weight="4"><b>${escapeHtml(title)}</b></h1>${printedHtml(text, 8)}`
			: `<h1${copied} data-pagefind-weight="8">${printedCode(text.slice(0, at))}<b>${printedCode(text.slice(at, end))}</b>${printedCode(text.slice(end))}</h1>`;
	return `<figure class="plate main">${captionHtml(facts)}${printed}</figure>`;
}

const printedHtml = (text: string, weight: number): string =>
	`<pre translate="no"${copiedHtml(text)} data-pagefind-weight="${weight}"><code>${printedCode(text)}</code></pre>`;

/** What is copied has its placeholders marked, as the text alone would not. */
const copiedHtml = (text: string) => (text.includes('<') ? ` data-copy="${escapeHtml(text)}"` : '');

const printedCode = (text: string): string =>
	signatureParts(text)
		.map((part) => (part.hole ? `<var>${escapeHtml(part.text)}</var>` : escapeHtml(part.text)))
		.join('');

const captionHtml = (facts: string): string =>
	facts === '' ? '' : `<figcaption>${escapeHtml(facts)}</figcaption>`;

/** Whose fault it is and whether a retry helps, as two chips with a mark each. */
function chipsHtml(layer: Layer, retry: Retry): string {
	const { kind, svg } = retrySign(retry);
	return (
		`<ul class="chips" aria-label="In short"><li title="${escapeHtml(layers[layer].description)}">${layerMark(layer)}${layers[layer].label}</li>` +
		`<li class="${kind}" title="${escapeHtml(retries[retry].description)}">${svg}${retries[retry].label}</li></ul>`
	);
}

/** Radios, so that tabs work by keyboard and without scripts; where `:has()` is not known all panels show. */
function tabsHtml(tabs: readonly Tab[], level: number): string {
	const choices = tabs
		.map(
			({ label }, i) =>
				`<label><input type="radio" name="reader" value="${escapeHtml(label)}"${i === 0 ? ' checked' : ''}>${escapeHtml(label)}</label>`,
		)
		.join('');
	const panels = tabs
		.map(
			({ label, blocks }) =>
				`<div class="pane"><p class="label">${escapeHtml(label)}</p>${blocksHtml(blocks, level)}</div>`,
		)
		.join('');
	return `<div class="tabs"><fieldset><legend class="unseen">For</legend>${choices}</fieldset>${panels}</div>`;
}

/** Of several tools one is open at a time; without scripts, and on paper, the first one. */
function toolHtml({ by, text, facts }: ToolText, i: number): string {
	const names = by.map(({ tool, version }) => `<b>${escapeHtml(tool)}</b> ${escapeHtml(version)}`);
	return (
		`<details name="tool"${i === 0 ? ' open' : ''}><summary>${names.join(', ')}</summary>` +
		`<pre translate="no"><code class="language-text">${escapeHtml(text)}</code></pre>` +
		`<p class="facts">${spansHtml(facts)}</p></details>`
	);
}

function itemHtml({ id, title, blocks }: Item, level: number): string {
	const heading = title === undefined ? '' : `<h${level}>${inline(title)}</h${level}>`;
	return `<li${idHtml(id)}>${heading}${blocksHtml(blocks, level + 1)}</li>`;
}

function partHtml({ id, mark, title = '', blocks }: Item, level: number): string {
	const sign = mark === undefined ? '' : `<span class="blaze" aria-hidden="true">${mark}</span>`;
	const anchor = id === undefined ? '' : anchorHtml(id);
	return `<section${idHtml(id)}><h${level}>${sign}${inline(title)}${anchor}</h${level}>${blocksHtml(blocks, level + 1)}</section>`;
}

const idHtml = (id: string | undefined) => (id === undefined ? '' : ` id="${escapeHtml(id)}"`);

/** For the mouse; by keyboard the contents lead to the same place, and a heading's name stays its own. */
const anchorHtml = (id: string) =>
	`<a class="anchor" href="#${escapeHtml(id)}" aria-hidden="true" tabindex="-1">#</a>`;

const spansHtml = (spans: readonly Span[]) => spans.map(spanHtml).join('');

function spanHtml(span: Span): string {
	if (typeof span === 'string') return inline(span);
	if ('markdown' in span) return blocks(span.markdown);
	if ('text' in span) return escapeHtml(span.text);
	if ('date' in span) return `<time datetime="${span.date}">${span.date}</time>`;
	const label = span.code ? `<code>${escapeHtml(span.label)}</code>` : escapeHtml(span.label);
	const [to, rel] = span.to.startsWith('/')
		? [address(span.to), '']
		: [span.to, span.to.startsWith('#') ? '' : ' rel="external"'];
	return `<a href="${escapeHtml(to)}"${rel}>${label}</a>`;
}
