import { describe, expect, test } from 'vitest';
import { isNumber } from '#matcher/text/is-number.ts';
import { wordsOf } from '#matcher/text/split-words.ts';

const textsOf = (text: string) => wordsOf({ text }).map((word) => word.text);

test.each([
	['Model not found', 'model not found'],
	['claude3-opus_v2', 'claude 3 opus v 2'],
	['a1b', 'a 1 b'],
	['azAZ09', 'azaz 09'],
	['@`{[/:', ''],
	['  spaced   out  ', 'spaced out'],
	['naïve Ünder', 'naïve ünder'],
	['Ошибка сети', 'ошибка сети'],
	// Without spaces between words, each character is one.
	['错误400', '错 误 400'],
	['ぁ゠鿿', 'ぁ ゠ 鿿'],
	['👍 ok', 'ok'],
	['½ª', 'ª'],
	// What Python prints before the quotes of bytes and of a text.
	["b'no such key'", 'no such key'],
	['u"no such key"', 'no such key'],
	["(b'x')", 'x'],
	["job'x'", 'job x'],
	['b x', 'b x'],
	["c'x'", 'c x'],
])('the words of %j are %j', (text, words) => {
	expect(textsOf(text).join(' ')).toBe(words);
});

test('each word says where it is', () => {
	expect(wordsOf({ text: 'No key\n at 42' })).toEqual([
		{ text: 'no', start: 0, end: 2, line: 0, record: 0 },
		{ text: 'key', start: 3, end: 6, line: 0, record: 0 },
		{ text: 'at', start: 8, end: 10, line: 1, record: 1 },
		{ text: '42', start: 11, end: 13, line: 1, record: 1 },
	]);
});

describe('a record begins', () => {
	/** How many records have begun at the last word, when nothing begins one at the first. */
	const recordsIn = (text: string) => wordsOf({ text: `gizmo\n${text}` }).at(-1)?.record;

	test.each([
		['2026-11-27 left'],
		['12:03:11 left'],
		['    at run'],
		['  File left'],
		['ERROR left'],
		['Traceback left'],
		['warn left'],
		['panic left'],
		['\nleft'],
	])('at %j', (text) => {
		expect(recordsIn(text)).toBe(1);
	});

	test.each([
		['left the building'],
		['2026 left'],
		['202-11 left'],
		['20261-11 left'],
		['12 left'],
		['123: left'],
		['1: left'],
		['attic left'],
		['at\nleft'],
		['file-name left'],
		['an error left'],
		['2026: left'],
		['12- left'],
	])('not at %j', (text) => {
		expect(recordsIn(text)).toBe(0);
	});

	test('once for each, and at the first words of a text too', () => {
		expect(wordsOf({ text: 'error a\nerror b\n\nc' }).map(({ record }) => record)).toEqual([
			1, 1, 2, 2, 3,
		]);
	});
});

test.each([
	['0', true],
	['42', true],
	['9', true],
	['a', false],
	['z', false],
	['错', false],
])('whether the word %j is a number: %s', (word, expected) => {
	expect(isNumber(word)).toBe(expected);
});
