import { canonicalUrl } from '#content/model/addresses.ts';
import type { Block, Item, Section, Span, ToolText } from '#content/model/document/types.ts';
import type { Entry, Library } from '#content/model/library.ts';
import { layers, retries } from '#schema/vocabulary.ts';
import { errorPath } from '#content/model/paths.ts';
import { documentOf } from '#content/model/document/from-library.ts';
import { escapeMarkdown } from '#text/escape-markdown.ts';

/** An entry as one Markdown document that says what its page says, for readers that are programs. */
export function entryMarkdown(entry: Entry, library: Library): string {
	const url = canonicalUrl(errorPath(entry.id));
	return `# ${escapeMarkdown(entry.data.title)}\n\n<${url}>\n\n${documentMarkdown(documentOf(entry, library))}`;
}

/** The sections of an entry as Markdown, in their order. @internal */
export function documentMarkdown(sections: readonly Section[]): string {
	return sections
		.map(({ title, blocks }) => {
			const heading = title === '' ? [] : [`## ${title}`];
			return `${[...heading, ...blocks.map((block) => blockMarkdown(block))].join('\n\n')}\n`;
		})
		.join('\n');
}

/** `level` is that of the headings inside. */
function blockMarkdown(block: Block, level = 3): string {
	switch (block.kind) {
		case 'markdown':
			return block.text.trim();
		case 'note':
			return block.text.trim().replace(/^/gm, '> ').replace(/ +$/gm, '');
		case 'line': {
			const text = block.spans.map(spanMarkdown).join('').trim();
			return block.role === 'label' ? `${text}:` : text;
		}
		case 'plate':
		case 'signature':
			return fenced(block.text) + (block.facts === '' ? '' : `\n\n${escapeMarkdown(block.facts)}`);
		case 'chips':
			return `- Whose fault: ${layers[block.layer].label}\n- Retry: ${retries[block.retry].label}`;
		case 'command':
			return fenced(block.text, block.type === 'client' ? 'text' : block.type);
		case 'tabs':
			return block.tabs
				.map(({ label, blocks }) =>
					[`${label}:`, ...blocks.map((block) => blockMarkdown(block))].join('\n\n'),
				)
				.join('\n\n');
		case 'printed':
			return block.texts.map(toolMarkdown).join('\n\n');
		case 'terms':
			return block.rows
				.map(({ term, description }) =>
					listLines('-', termLines(lineOf(term), lineOf(description))),
				)
				.join('\n');
		case 'list':
			return block.items
				.map((item, i) => listItem(block.numbered ? `${i + 1}.` : '-', item))
				.join('\n\n');
		case 'parts':
			return block.items.map((item) => partMarkdown(item, level)).join('\n\n');
	}
}

const toolMarkdown = ({ by, text, facts }: ToolText) =>
	[
		`${by.map(({ tool, version }) => escapeMarkdown(`${tool} ${version}`)).join(', ')}:`,
		fenced(text),
		lineOf(facts),
	].join('\n\n');

const lineOf = (spans: readonly Span[]) => spans.map(spanMarkdown).join('').trim();

/** A term and what is said of it: on its line, or below it when that begins with a fence, a list or the like. */
const termLines = (term: string, description: string) =>
	`${term}:${/^(?:`{3}|~{3}|[-*+] |[>|]|\d+[.)] )/.test(description) ? '\n\n' : ' '}${description}`;

/** A list item whose later lines are indented to stay in it. */
function listItem(marker: string, { title, blocks }: Item): string {
	const named = title === undefined ? [] : [`**${title}**`];
	const text = [...named, ...blocks.map((block) => blockMarkdown(block))].join('\n\n');
	return listLines(marker, text);
}

const listLines = (marker: string, text: string) =>
	`${marker} ${text.trimEnd().replace(/\n(?=.)/g, `\n${' '.repeat(marker.length + 1)}`)}`;

function partMarkdown({ mark, title = '', blocks }: Item, level: number): string {
	const heading = `${'#'.repeat(level)} ${mark === undefined ? '' : `${mark}. `}${title}`;
	return [heading, ...blocks.map((block) => blockMarkdown(block, level + 1))].join('\n\n');
}

function spanMarkdown(span: Span): string {
	if (typeof span === 'string') return span;
	if ('markdown' in span) return span.markdown;
	if ('text' in span) return escapeMarkdown(span.text);
	if ('date' in span) return span.date;
	// Anchors are of the page; in a document without them the number alone is the reference.
	if (span.to.startsWith('#')) return escapeMarkdown(span.label);
	const to = span.to.startsWith('/') ? canonicalUrl(span.to) : span.to;
	return `[${span.code ? `\`${span.label}\`` : escapeMarkdown(span.label)}](<${to.replace(/[<>\s]/g, encodeURIComponent)}>)`;
}

/** A fence that is longer than any run of backticks inside. */
function fenced(text: string, language = 'text'): string {
	const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
	const fence = '`'.repeat(longest + 1);
	return `${fence}${language}\n${text.trimEnd()}\n${fence}`;
}
