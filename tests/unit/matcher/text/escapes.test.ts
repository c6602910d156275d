import { expect, test } from 'vitest';
import { special } from '#matcher/text/escapes.ts';

const at = (text: string) => special(text, 0, text.charCodeAt(0));
const esc = '\u001b';

test.each([
	// Escapes of JSON, Python and JavaScript, escaped any number of times.
	['\\n', '\n'],
	['\\r', '\n'],
	['\\\\n', '\n'],
	['\\\\\\\\n', '\n'],
	['\\t', ' '],
	['\\u0041', 'A'],
	['\\u2019', "'"],
	['\\u00E9', 'e'],
	['\\x41', 'A'],
	['\\x7e', '~'],
	['\\u0007', ' '],
	// A byte above ASCII is a part of a character.
	['\\xe2', ' '],
	['\\x7f', ' '],
	['\\', '\\'],
	['\\\\', '\\'],
	// Colours, movements and links of terminals.
	[`${esc}[31m`, ''],
	[`${esc}[0;1;38;5;12m`, ''],
	[`${esc}[?25l`, ''],
	[`${esc}[K`, ''],
	['\u009b31m', ''],
	['^[[31m', ''],
	['\\u001b[31m', ''],
	['\\x1b[1;31m', ''],
	['\\e[31m', ''],
	['\\033[31m', ''],
	[`${esc}]8;;https://example.com\u0007`, ''],
	[`${esc}]8;;https://example.com${esc}\\`, ''],
	[`${esc}(`, ''],
	['[31m', ''],
	['[1;31m', ''],
	['[m'.replace('m', '0m'), ''],
	// Control characters.
	['\r', '\n'],
	['\u0000', ''],
	['\u007f', ''],
	['\u0007', ' '],
	['\u001f', ' '],
	['\t', ' '],
	['&amp;', '&'],
])('%j stands for %j, to its end', (text, character) => {
	expect(at(text)).toEqual({ text: character, next: text.length });
	expect(at(`${text}Z`)).toEqual({ text: character, next: text.length });
});

test.each([
	['\\"', ''],
	["\\'", ''],
	['\\`', ''],
	['\\/', ''],
	['\\\\"', ''],
	['\\\n', ''],
	['\\\r', ''],
	['\\q', '\\'],
	['\\u12', '\\'],
	['\\u00G0', '\\'],
	['\\xg0', '\\'],
	['\\x4', '\\'],
])('of %j the backslashes stand for %j, and what they escape is read for itself', (text, left) => {
	expect(at(text)).toEqual({ text: left, next: text.lastIndexOf('\\') + 1 });
});

test('of a line ending in two parts the first says nothing', () => {
	expect(at('\r\n')).toEqual({ text: '', next: 1 });
});

test.each([
	['\n'],
	['a'],
	[' '],
	['^'],
	['^[x'],
	['['],
	['[5m]'],
	['[m'],
	['[31'],
	['[31x'],
	['[1;2;3;4;5;6;7m'],
	['&'],
	['~'],
])('%j stands for itself', (text) => {
	expect(at(text)).toBeUndefined();
});

test('a link of a terminal that does not end takes 2,000 characters', () => {
	expect(at(`${esc}]${'x'.repeat(5_000)}`)).toEqual({ text: '', next: 2_003 });
	expect(at(`${esc}]xyz`)).toEqual({ text: '', next: 6 });
});
