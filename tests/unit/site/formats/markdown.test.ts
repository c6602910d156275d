import { expect, test } from 'vitest';
import { entryMarkdown } from '#site/formats/markdown.ts';
import { exampleEntry } from '../../../fixtures/example-entry.ts';

test('an entry as Markdown says all that its page says', () => {
	const markdown = entryMarkdown(exampleEntry({}), (id) => id);
	expect(markdown).toContain('# Widget not found\n');
	expect(markdown).toContain('```text\nwidget <widget_id> not found in <place>\n```\n\nHTTP 404');
	expect(markdown).toContain('- Me or them: Your request\n- Retry: Retry after the fix\n');
	expect(markdown).toContain('> Nobody knows.');
	expect(markdown).toContain(
		'1. It is missing.\n\n   How to tell:\n\n   List the widgets.\n\n   Source 1',
	);
	expect(markdown).toContain('Documented · For cause 1 · Risk: None. Source 1');
	expect(markdown).not.toContain('<Note>');
});

test('a signature with backticks gets a longer fence', () => {
	const markdown = entryMarkdown(
		exampleEntry({ signatures: [{ text: 'a ``` b <c>' }] }),
		(id) => id,
	);
	expect(markdown).toContain('````text\na ``` b <c>\n````');
});
