import { Parser } from 'htmlparser2';
import MarkdownIt from 'markdown-it';
import { expect, test } from 'vitest';
import { documentOf } from '#content/model/document/from-library.ts';
import { libraryOf } from '#content/model/library.ts';
import { readContent } from '#content/read/content.ts';
import { documentHtml } from '#site/formats/document-html.ts';
import { entryMarkdown } from '#site/formats/markdown.ts';

const library = libraryOf(readContent('content'));
const renderer = new MarkdownIt({ html: true });

/** The letters of each piece of HTML between two tags of blocks, as a reader sees them. */
function blocksOf(html: string): string[] {
	const found: string[] = [];
	let text = '';
	const end = () => {
		const letters = text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
		if (letters !== '') found.push(letters);
		text = '';
	};
	const isBlock = (name: string) => /^(?:p|li|h\d|pre|tr|td|th|blockquote|ul|ol|div)$/.test(name);
	const parser = new Parser({
		onopentag: (name) => isBlock(name) && end(),
		onclosetag: (name) => isBlock(name) && end(),
		ontext: (part) => (text += part),
	});
	parser.end(html);
	end();
	return found;
}

/** What only a text without a picture has to say: the page's address, and whose fault it is beside its mark. */
const furniture = /^(?:https|whosefault|retry)/;

test('the twin of an entry says nothing that its page does not show', () => {
	const hidden = library.entries.flatMap((entry) => {
		const page = blocksOf(documentHtml(documentOf(entry, library))).join('');
		const said = blocksOf(renderer.render(entryMarkdown(entry, library)));
		const shown = page + entry.data.title.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
		return said
			.filter((text) => !furniture.test(text) && !shown.includes(text))
			.map((text) => `${entry.id}: ${text.slice(0, 120)}`);
	});
	expect(hidden).toEqual([]);
});
