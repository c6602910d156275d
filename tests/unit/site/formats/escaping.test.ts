import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import MarkdownIt from 'markdown-it';
import { describe, expect, test } from 'vitest';
import { commentOn } from '#cli/action/comment.ts';
import { documentOf } from '#content/model/document/from-library.ts';
import type { Entry } from '#content/model/library.ts';
import { documentHtml } from '#site/formats/document-html.ts';
import { atomFeed } from '#site/formats/feed.ts';
import { plain } from '#site/formats/html.ts';
import { llmsIndex } from '#site/formats/llms.ts';
import { entryMarkdown } from '#site/formats/markdown.ts';
import { structuredData } from '#site/formats/structured-data.ts';
import { exampleEntry, exampleInput, libraryWith } from '../../../fixtures/example-entry.ts';

/** What a stranger might write in a line: letters, and whatever some format reads as more than letters. */
const parts = [
	'](https://evil.example) [y',
	'<script>alert(1)</script>',
	'<!-- hidden -->',
	']]>',
	'</title>',
	'&lt;',
	'"onload="alert(1)',
	'`',
	'**',
	'@everyone',
	'#1',
	'\\',
	'# x',
	'- [ ] x',
	'::error::x',
	'{"a":1}',
	'| a |',
	'~~~',
	'<https://evil.example>',
	'![x](https://evil.example/x.png)',
];
const line = fc
	.array(fc.oneof(fc.constantFrom(...parts), fc.string({ unit: 'grapheme-ascii', maxLength: 6 })), {
		minLength: 1,
		maxLength: 3,
	})
	.map((some) => `w${some.join(' ')}w`.replace(/\s+/g, ' ').slice(0, 70));

const entryWith = (title: string): Entry =>
	exampleEntry({
		title,
		signatures: [{ text: `lost: ${title}`, emitted_by: title, versions: title }],
		sources: [{ ...exampleInput.sources[0], title }],
	});

/** The tags of HTML, the addresses in it, and its text, as a browser reads it. */
function readHtml(html: string, xmlMode = false) {
	const tags: string[] = [];
	const addresses: string[] = [];
	let text = '';
	const parser = new Parser(
		{
			onopentag: (name, attributes) => {
				tags.push(name);
				const handlers = Object.keys(attributes).filter((one) => one.startsWith('on'));
				addresses.push(
					...[attributes['href'], attributes['src'], ...handlers].filter(
						(one) => one !== undefined,
					),
				);
			},
			ontext: (part) => (text += part),
		},
		{ xmlMode },
	);
	parser.end(html);
	return { tags: new Set(tags), addresses, text };
}

const readMarkdown = (markdown: string) =>
	readHtml(new MarkdownIt({ html: true }).render(markdown));
const letters = (text: string) => text.replace(/[^a-z0-9]/gi, '');
const ours =
	/^(?:https:\/\/(?:signpost\.example\.org|github\.com\/signpost-kb|example\.com)\/|[#/])/;

describe('a line that a stranger wrote is nothing but text', () => {
	test('on the page', () => {
		const usual = readHtml(
			documentHtml(documentOf(...[exampleEntry({}), libraryWith(exampleEntry({}))])),
		);
		fc.assert(
			fc.property(line, (title) => {
				const entry = entryWith(title);
				const { tags, addresses, text } = readHtml(
					documentHtml(documentOf(entry, libraryWith(entry))),
				);
				expect(
					[...tags].filter((tag) => !usual.tags.has(tag) && tag !== 'var' && tag !== 'pre'),
				).toEqual([]);
				expect(addresses.filter((one) => !ours.test(one))).toEqual([]);
				expect(letters(text)).toContain(letters(title));
			}),
		);
	});

	test('in the Markdown twin', () => {
		fc.assert(
			fc.property(line, (title) => {
				const entry = entryWith(title);
				const { tags, addresses, text } = readMarkdown(entryMarkdown(entry, libraryWith(entry)));
				expect([...tags].filter((tag) => /^(?:script|img|iframe|title)$/.test(tag))).toEqual([]);
				expect(addresses.filter((one) => !ours.test(one))).toEqual([]);
				expect(letters(text)).toContain(letters(title));
			}),
		);
	});

	test('in llms.txt', () => {
		fc.assert(
			fc.property(line, (title) => {
				const library = libraryWith(entryWith(title));
				const { tags, addresses, text } = readMarkdown(llmsIndex(library));
				expect(
					[...tags].filter((tag) => !/^(?:h[12]|blockquote|p|ul|li|code|a)$/.test(tag)),
				).toEqual([]);
				expect(addresses.filter((one) => !ours.test(one))).toEqual([]);
				expect(letters(text)).toContain(letters(title));
			}),
		);
	});

	test('in a feed, whose readers take titles for HTML', () => {
		fc.assert(
			fc.property(line, (title) => {
				const xml = atomFeed('Changes', '/feed.xml', [entryWith(title)]);
				const [, html = ''] =
					/<entry>\s*<title type="html">([^]*?)<\/title>\s*<id>/.exec(xml) ?? [];
				const cdata = readHtml(`<x>${html}</x>`, true);
				expect([...cdata.tags]).toEqual(['x']);
				const shown = readHtml(cdata.text);
				expect([...shown.tags]).toEqual([]);
				expect(shown.text).toBe(title);
			}),
		);
	});

	test('in JSON-LD', () => {
		fc.assert(
			fc.property(line, (title) => {
				const { tags, text } = readHtml(`<script>${structuredData(entryWith(title))}</script>`);
				expect([...tags]).toEqual(['script']);
				expect(JSON.parse(text)['@graph'][0].headline).toBe(title);
			}),
		);
	});

	test('in a comment on GitHub, where nobody is mentioned', () => {
		fc.assert(
			fc.property(line, (title) => {
				const claim = {
					id: 'a/b',
					title,
					quick_fix: plain(title),
					retry: 'never',
					url: 'https://signpost.example.org/',
					confidence: 'exact',
					why: '`x` @x',
					values: {},
				} as const;
				const html = new MarkdownIt({ html: true }).render(commentOn([claim], '1'));
				const { addresses, tags } = readHtml(html);
				expect(addresses.filter((one) => !ours.test(one))).toEqual([]);
				expect(
					[...tags].filter((tag) => !/^(?:p|strong|em|a|code|blockquote|sub)$/.test(tag)),
				).toEqual([]);
				expect(html.replaceAll(/<code>[^]*?<\/code>/g, '')).not.toMatch(/@\w/);
			}),
		);
	});
});
