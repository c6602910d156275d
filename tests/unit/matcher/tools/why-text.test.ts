import { expect, test } from 'vitest';
import { whyText } from '#matcher/tools/why-text.ts';
import type { Match, Why } from '#matcher/index.ts';

const whole: Why = {
	matchedWords: 13,
	fixedWords: 13,
	complete: true,
	unbroken: true,
	lines: 1,
	cutOff: false,
	missing: [],
	otherNames: 0,
	agrees: [],
	disagrees: [],
};
const agreed = { name: 'status', expected: '400', found: '400' } as const;
const disputed = { name: 'type', expected: 'api_error', found: 'jam_error' } as const;

test.each<[string, Partial<Why>]>([
	['13 of 13 fixed words, in order, on one line', {}],
	['13 of 13 fixed words, on one line', { unbroken: false }],
	['13 of 13 fixed words, in order, over 3 lines', { lines: 3 }],
	['11 of 13 fixed words, on one line', { matchedWords: 11, complete: false }],
	[
		'11 of 13 fixed words, on one line, the paste ends inside the message, missing: no lever',
		{ matchedWords: 11, complete: false, cutOff: true, missing: ['no', 'lever'] },
	],
	[
		'6 of 13 fixed words, on one line, missing: a b c d e f',
		{ matchedWords: 6, complete: false, missing: ['a', 'b', 'c', 'd', 'e', 'f', 'g'] },
	],
	[
		'13 of 13 fixed words, in order, on one line; HTTP 400 agrees; type is jam_error, not api_error',
		{ agrees: [agreed], disagrees: [disputed] },
	],
	[
		'the code cart_frozen is stated',
		{ fixedWords: 0, agrees: [{ name: 'code', expected: 'cart_frozen', found: 'cart_frozen' }] },
	],
])('%s', (text, why) => {
	// Only what `whyText` reads.
	expect(whyText({ why: { ...whole, ...why } } as Match)).toBe(text);
});
