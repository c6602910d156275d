import { expect, test } from 'vitest';
import { isWorthShowing } from '#matcher/index.ts';
import type { Confidence, Match, Why } from '#matcher/index.ts';

const words = (count: number) => Array.from({ length: count }, (_, number) => `word${number}`);

/** A match with so many of so many words; only what `isWorthShowing` reads. */
function match(
	found: number,
	all: number,
	why: Partial<Why> = {},
	confidence: Confidence = 'possible',
) {
	const reasons = { matchedWords: found, fixedWords: all, complete: found === all, missing: [] };
	const rest = { cutOff: false, otherNames: 0, ...why };
	return { confidence, matched: words(found), why: { ...reasons, ...rest } } as unknown as Match;
}

test.each<[string, Match, boolean]>([
	['what is exact', match(1, 9, {}, 'exact'), true],
	['what is likely', match(1, 9, { otherNames: 1 }, 'likely'), true],
	['a code', match(0, 0), true],
	['most of a message', match(6, 8), true],
	['five words, if most of a message', match(5, 6), true],
	['less of a message', match(5, 7), false],
	['few words, though most of them', match(4, 5), false],
	['a whole message of four words', match(4, 4), true],
	['a whole message of three', match(3, 3), false],
	['one of another name', match(8, 8, { otherNames: 1 }), false],
	['one without its number', match(8, 9, { missing: ['502'] }), false],
	['one without its number and a word', match(8, 10, { missing: ['gizmo', '502'] }), false],
	['one without a word', match(8, 9, { missing: ['gizmo'] }), true],
	['one that is cut off before its number', match(8, 9, { missing: ['502'], cutOff: true }), true],
	[
		'one that repeats few words',
		{ ...match(8, 8), matched: ['gizmo', 'gizmo', 'lever', 'lever'] },
		false,
	],
])('whether to show %s', (_, one, expected) => {
	expect(isWorthShowing(one)).toBe(expected);
});
