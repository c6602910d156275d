import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { expect, test } from 'vitest';
import { escapeMarkdown } from '#text/escape-markdown.ts';

test('an escaped text is read as the text that it was', () => {
	const renderer = new MarkdownIt({ html: true });
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme-ascii', minLength: 1 }), (text) => {
			const line = text.replace(/\s+/g, ' ').trim();
			if (line === '') return;
			const shown = renderer
				.render(escapeMarkdown(line))
				.replace(/^<p>([^]*)<\/p>\n$/, '$1')
				.replaceAll('&lt;', '<')
				.replaceAll('&gt;', '>')
				.replaceAll('&quot;', '"')
				.replaceAll('&amp;', '&');
			expect(shown).toBe(line);
		}),
	);
});
