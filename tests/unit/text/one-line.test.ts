import { expect, test } from 'vitest';
import { oneLine } from '#text/one-line.ts';

test.each([
	['Four', 4, 'Four'],
	['Fives', 4, 'Fiv…'],
	['  two\n\twords ', 20, 'two words'],
	['a \u202E b', 20, String.raw`a \u{202e} b`],
])('%j in %i units is %j', (text, max, expected) => {
	expect(oneLine(text, max)).toBe(expected);
});
