import { expect, test } from 'vitest';
import { copiedText } from '#site/browser/page/copy.ts';

test.each([
	['a command without its last line break', 'claude --version\n', undefined, 'claude --version'],
	['the lines between as they are', '\tif x:\n\t\ty()\n', undefined, '\tif x:\n\t\ty()'],
	['a signature with its placeholders marked', 'no id', 'no <id>', 'no <id>'],
])('a button copies %s', (_, textContent, copy, copied) => {
	const dataset = copy === undefined ? {} : { copy };
	expect(copiedText({ textContent, dataset })).toBe(copied);
});
