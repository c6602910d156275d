import { expect, test } from 'vitest';
import { codePoint, control, invisible } from '#text/invisible.ts';
import { printable } from '#text/printable.ts';

test.each([
	['plain text, with tab\tand\nlines', '', ''],
	['a warning sign \u26a0\ufe0f in its coloured form', '', ''],
	['\u001b[31mred', 'U+001B', ''],
	['a \u0085 line', 'U+0085', ''],
	['soft\u00adhyphen', '', 'U+00AD'],
	['zero\u200bwidth', '', 'U+200B'],
	['turned \u202e around', '', 'U+202E'],
	['a filler \u3164', '', 'U+3164'],
	['Braille \u2800 without a dot', '', 'U+2800'],
	['a spinner \u280b in Braille', '', ''],
	['a selector of nothing\ufe0f', '', 'U+FE0F'],
	['a tag \u{e0041}', '', 'U+E0041'],
	['a line\u2028separator', '', 'U+2028'],
])('%j has the control character %j and the invisible character %j', (text, first, second) => {
	const found = (shape: RegExp) => {
		const [character] = shape.exec(text) ?? [];
		return character === undefined ? '' : codePoint(character);
	};
	expect([found(control), found(invisible)]).toEqual([first, second]);
});

test.each([
	['a\u001b[31mb', 'a\\u{1b}[31mb'],
	['tab\tand\nline', 'tab and\\u{a}line'],
	['\u202eabc', '\\u{202e}abc'],
	['half \ud800 a pair', 'half \\u{d800} a pair'],
	['\u{1f600} and \u26a0\ufe0f', '\u{1f600} and \u26a0\ufe0f'],
])('%j is printed as %j', (text, shown) => {
	expect(printable(text)).toBe(shown);
});
