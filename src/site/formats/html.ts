import { defineHastPlugin, defineMdastPlugin, markdownToHtml } from 'satteri';
import { address } from '#content/model/addresses.ts';
import { readMarkdown, textOf } from '#content/read/markdown.ts';
import { asOneLine } from '#content/read/one-line.ts';
import { features } from '#content/read/parser/native.ts';
import { isSiteLink } from '#text/site-link.ts';
import { elementOf, stretchesOf } from './highlight.ts';

/** Markdown as HTML: paragraphs, lists, fenced code, links, inline code. Safe to print, whoever wrote it. */
export function blocks(markdown: string): string {
	return markdownToHtml(markdown, options).html.trim();
}

/** One line of Markdown as HTML without a paragraph around it. Safe to print, whoever wrote it. */
export function inline(markdown: string): string {
	if (!significant.test(markdown)) return escapeHtml(markdown);
	const [, before = '', text = '', after = ''] = /^(\s*)([^]*?)(\s*)$/.exec(markdown) ?? [];
	const html = blocks(asOneLine(text));
	const only = /^<p>([^]*)<\/p>$/.exec(html)?.[1];
	return before + (only ?? escapeHtml(text)) + after;
}

/** Markdown as plain text on one line, for descriptions and feeds. */
export function plain(markdown: string): string {
	const tree = readMarkdown(markdown);
	return (tree.kind === 'tree' ? textOf(tree.root) : markdown).replace(/\s+/g, ' ').trim();
}

/** The same, with inline code still in its backticks. */
export function withBackticks(markdown: string): string {
	const literal = (code: string) => code.replace(/[\\*_[\]<>&~:]/g, '\\$&');
	const kept = (_: string, code: string) => '\\`' + literal(code) + '\\`';
	return plain(markdown.replace(/`+([^`]+)`+/g, kept));
}

/** A text with everything escaped that HTML would read, in text and in quoted attributes. */
export function escapeHtml(text: string): string {
	return text.replace(/[&<>"']/g, (character) => escapes[character] ?? character);
}

/** Strangers write this Markdown: HTML in it is text, an image its description. */
const literal = defineMdastPlugin({
	name: 'literal',
	html: (node, context) => context.replaceNode(node, { type: 'text', value: node.value }),
	image: (node, context) => context.replaceNode(node, { type: 'text', value: node.alt ?? '' }),
	imageReference: (node, context) =>
		context.replaceNode(node, { type: 'text', value: node.alt ?? '' }),
});

/** Links lead to https, to a place of the page or, below the base, to a page of this site; anything else is text. */
const links = defineHastPlugin({
	name: 'links',
	element: {
		filter: ['a'],
		visit(node, context) {
			const href = node.properties['href'] ?? '';
			if (isSiteLink(href)) context.setProperty(node, 'href', address(href));
			else if (!/^(?:https:\/\/|#)/.test(href))
				context.replaceNode(node, { ...node, tagName: 'span', properties: {} });
		},
	},
});

/** Fenced code in its language's colours. */
const code = defineHastPlugin({
	name: 'code',
	element: {
		filter: ['code'],
		visit(node, context) {
			const language = /language-(\w+)/.exec(String(node.properties['className'] ?? ''))?.[1];
			const [only] = node.children;
			if (language === undefined || only?.type !== 'text' || node.children.length > 1) return;
			const children = stretchesOf(only.value, language).map(({ text, kind }) => {
				const value = { type: 'text' as const, value: text };
				if (kind === undefined) return value;
				const tagName = elementOf[kind];
				return { type: 'element' as const, tagName, properties: {}, children: [value] };
			});
			context.replaceNode(node, { ...node, children });
		},
	},
});

/** Code as HTML, in its language's colours. */
export const codeHtml = (text: string, language: string): string =>
	stretchesOf(text, language)
		.map(({ text: part, kind }) => {
			const escaped = escapeHtml(part);
			return kind === undefined ? escaped : `<${elementOf[kind]}>${escaped}</${elementOf[kind]}>`;
		})
		.join('');

const options = {
	features,
	mdastPlugins: [literal],
	hastPlugins: [links, code],
};

/** Without one of these a text means itself; most lines are such, and need no parser. */
const significant = /[\\`*_[\]<>&!~|#@:/\n]|www\.|^\s*(?:[-+=]|\d+[.)])/i;

const escapes: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
};
