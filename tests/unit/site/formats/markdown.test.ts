import MarkdownIt from 'markdown-it';
import { expect, test } from 'vitest';
import { entryMarkdown } from '#site/formats/markdown.ts';
import { exampleEntry, libraryWith } from '../../../fixtures/example-entry.ts';

const markdownOf = (changes: Parameters<typeof exampleEntry>[0]) => {
	const entry = exampleEntry(changes);
	return entryMarkdown(entry, libraryWith(entry));
};

test('an entry as Markdown', () => {
	const markdown = markdownOf({});
	expect(markdown).toContain('# Widget not found\n');
	expect(markdown).toContain('```text\nwidget <widget_id> not found in <place>\n```\n\nHTTP 404');
	expect(markdown).toContain('- Whose fault: Your request\n- Retry: Retry after the fix\n');
	expect(markdown).toContain('> Nobody knows.');
	expect(markdown).toContain(
		'### A. Cause A\n\nIt is missing.\n\nA sign of it:\n\nList the widgets.\n\nSource 1\n\n#### Create the widget',
	);
	expect(markdown).toContain('- Worked when: It is listed.\n- Known from: Documentation. Source 1');
	expect(markdown).not.toContain('<Note>');
});

test('a signature with backticks gets a longer fence', () => {
	expect(markdownOf({ signatures: [{ text: 'a ``` b <c>' }] })).toContain(
		'````text\na ``` b <c>\n````',
	);
});

test('code in a list of terms is code', () => {
	const [fix] = exampleEntry({}).data.fixes;
	if (fix === undefined) throw new Error('The example has a fix.');
	const verify = '```shell\nls\n```\n\nIt is there.';
	expect(markdownOf({ fixes: [{ ...fix, verify }] })).toContain(
		'- Worked when:\n\n  ```shell\n  ls\n  ```\n\n  It is there.\n- Known from:',
	);
});

test('neither the title nor the URL of a source can add a link', () => {
	const [source] = exampleEntry({}).data.sources;
	if (source === undefined) throw new Error('The example has a source.');
	const url = 'https://example.com/) [evil](javascript:alert(1)';
	const title = 'x](https://evil.example) [y';
	const entry = exampleEntry({});
	// The schema refuses such an address; the twin does not rely on that.
	const hostile = { ...entry, data: { ...entry.data, sources: [{ ...source, url, title }] } };
	const html = new MarkdownIt().render(entryMarkdown(hostile, libraryWith(hostile)));
	expect([...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href)).not.toContain(
		'https://evil.example',
	);
	expect(html).not.toContain('href="javascript:');
});
