import { expect, test } from 'vitest';
import { isTag } from '#text/tags.ts';

test.each<[string, string, boolean]>([
	['html', '413 <html>', true],
	['BODY', '<BODY>', true],
	['tool_error', '<tool_error>No</tool_error>', true],
	['tool', '<tool_error><tool></tool_error>', false],
	['name', 'No <name> here', false],
	['p', 'port <p>', true],
])('<%s> in %s', (name, text, expected) => {
	expect(isTag(name, text)).toBe(expected);
});
