import { address } from '#content/model/addresses.ts';
import type { Block, Item, Section, Span } from '#content/model/document/types.ts';
import { signatureParts } from '#content/model/signature.ts';
import { blocks, escapeHtml, inline } from './html.ts';

/** The sections of an entry as HTML, in their order. Safe to print: whatever is not Markdown is escaped. */
export function documentHtml(sections: readonly Section[]): string {
	return sections.map(sectionHtml).join('');
}

function sectionHtml({ id, title, folded, blocks }: Section): string {
	const content = blocks.map(blockHtml).join('');
	const heading = escapeHtml(title);
	if (folded)
		return `<details id="${id}" class="${id}" data-pagefind-weight="5"><summary>${heading}</summary>${content}</details>`;
	const named = title === '' ? '' : `<h2>${heading}</h2>`;
	return `<section id="${id}" class="${id}">${named}${content}</section>`;
}

function blockHtml(block: Block): string {
	switch (block.kind) {
		case 'markdown':
			return blocks(block.text);
		case 'note':
			return `<aside class="note">${blocks(block.text)}</aside>`;
		case 'line':
			return `<p class="${block.role}">${block.spans.map(spanHtml).join('')}</p>`;
		case 'signature':
			return plateHtml(block);
		case 'command':
			return `<pre><code class="language-shell">${escapeHtml(block.text)}</code></pre>`;
		case 'terms':
			return `<dl>${block.rows
				.map(({ term, description }) => {
					const [name, said] = [term, description].map((spans) => spans.map(spanHtml).join(''));
					return `<div><dt>${name}</dt><dd>${said}</dd></div>`;
				})
				.join('')}</dl>`;
		case 'list': {
			const tag = block.numbered ? 'ol' : 'ul';
			return `<${tag}>${block.items.map(itemHtml).join('')}</${tag}>`;
		}
		case 'parts':
			return `<div class="parts">${block.items.map(partHtml).join('')}</div>`;
	}
}

function plateHtml({ text, facts, main }: Extract<Block, { kind: 'signature' }>): string {
	const code = signatureParts(text)
		.map((part) => (part.hole ? `<var>${escapeHtml(part.text)}</var>` : escapeHtml(part.text)))
		.join('');
	// What is copied has its placeholders marked, as the text alone would not.
	const copied = text.includes('<') ? ` data-copy="${escapeHtml(text)}"` : '';
	const weight = main ? 8 : 5;
	const said = facts === '' ? '' : `<figcaption>${escapeHtml(facts)}</figcaption>`;
	return `<figure class="plate"><pre translate="no"${copied} data-pagefind-weight="${weight}"><code>${code}</code></pre>${said}</figure>`;
}

const itemHtml = ({ id, blocks }: Item): string =>
	`<li${idHtml(id)}>${blocks.map(blockHtml).join('')}</li>`;

const partHtml = ({ id, title = '', blocks }: Item): string =>
	`<section><h3${idHtml(id)}>${inline(title)}</h3>${blocks.map(blockHtml).join('')}</section>`;

const idHtml = (id: string | undefined) => (id === undefined ? '' : ` id="${escapeHtml(id)}"`);

function spanHtml(span: Span): string {
	if (typeof span === 'string') return inline(span);
	if ('text' in span) return escapeHtml(span.text);
	if ('date' in span) return `<time datetime="${span.date}">${span.date}</time>`;
	const label = span.code ? `<code>${escapeHtml(span.label)}</code>` : escapeHtml(span.label);
	const [to, rel] = span.to.startsWith('/')
		? [address(span.to), '']
		: [span.to, span.to.startsWith('#') ? '' : ' rel="external"'];
	return `<a href="${escapeHtml(to)}"${rel}>${label}</a>`;
}
