import { expect, test } from 'vitest';
import { plainForm } from '#matcher/text/plain-form.ts';

const plain = (text: string) =>
	Array.from(text, (one) => plainForm(one.codePointAt(0) ?? 0)).join('');

test.each([
	['‘’‚‛′´`', "'''''''"],
	['“”„‟″«»', '"""""""'],
	['‐‑‒–—―−', '-------'],
	['wait…', 'wait...'],
	['a\u2028b\u2029c\u0085d', 'a\nb\nc\nd'],
	['naïve Ünder', 'naive Under'],
	['ﬁle ①', 'file 1'],
	['Ａｂｃ', 'Abc'],
	// What takes no room.
	['a\u200bb\u200db\ufeffc\u00add\ufe0fe\u0301f', 'abbcdef'],
	['a\ue000b', 'ab'],
	['a\u2066b', 'ab'],
	// What terminals draw around a text.
	['│╭█▶✗⠋⎿', '       '],
	['a\u00a0b\u3000c\u0007d', 'a b c d'],
	['错误', '错误'],
	['x', 'x'],
])('%j in its plainest form is %j', (text, expected) => {
	expect(plain(text)).toBe(expected);
	// The second time it is remembered.
	expect(plain(text)).toBe(expected);
});

test('a lone surrogate takes no room', () => {
	expect(plainForm(0xd800)).toBe('');
});
