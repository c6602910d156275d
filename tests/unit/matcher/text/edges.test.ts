import { describe, expect, test } from 'vitest';
import { closesHere, goesOnAsConstant, opensHere } from '#matcher/text/edges.ts';

/** Each text holds one "|", where the message would begin or end. */
const at = (text: string) => ({ whole: text.replace('|', ''), place: text.indexOf('|') });

describe('a message may begin', () => {
	test.each([
		['|Bad'],
		['  |Bad'],
		['`|Bad'],
		['**|Bad'],
		['(|Bad'],
		['Error: |Bad'],
		['Error:|Bad'],
		['"|Bad'],
		['done. |Bad'],
		['= |Bad'],
		['line\n|Bad'],
	])('at %s', (text) => {
		const { whole, place } = at(text);
		expect(opensHere(whole, place)).toBe(true);
	});

	test.each([
		['very |Bad'],
		['very|Bad'],
		['7 |Bad'],
		['so, |Bad'],
		['so; |Bad'],
		['so (|Bad'],
		['a.|Bad'],
		['a/|Bad'],
		['a=|Bad'],
		['a.`|Bad'],
	])('not at %s', (text) => {
		const { whole, place } = at(text);
		expect(opensHere(whole, place)).toBe(false);
	});
});

describe('a message may end', () => {
	test.each([
		['Bad|'],
		['Bad|"'],
		["Bad|'"],
		['Bad|\nat'],
		['Bad|, and'],
		['Bad|\\n'],
		['Bad| | x'],
		['Bad| (x)'],
		['Bad|{x}'],
		['Bad|<br>'],
		['Bad|.'],
		['Bad|!'],
		['Bad|?" '],
		['Bad|`*_)]} '],
	])('at %s', (text) => {
		const { whole, place } = at(text);
		expect(closesHere(whole, place)).toBe(true);
	});

	test.each([['Bad|ly'], ['Bad| thing'], ['Bad|: x'], ['Bad|. Next'], ['Bad|-x'], ['Bad|=1']])(
		'not at %s',
		(text) => {
			const { whole, place } = at(text);
			expect(closesHere(whole, place)).toBe(false);
		},
	);
});

describe('a word goes on as a constant', () => {
	test.each([
		['MODEL|_NOT_FOUND', true],
		['MODEL|', false],
		['MODEL|: x', false],
		['model|_not_found', false],
		['toolu|_01A', false],
		['ERR|_1', false],
	])('%s: %s', (text, expected) => {
		const { whole, place } = at(text);
		expect(goesOnAsConstant(whole, place)).toBe(expected);
	});
});
