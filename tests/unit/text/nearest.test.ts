import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { edits, nearest } from '#text/nearest.ts';

const fields = ['title', 'quick_fix', 'category', 'fixed_in', 'confused_with'];

test.each([
	['catgory', 'category'],
	['categroy', 'category'],
	['quickfix', 'quick_fix'],
	['quick-fix', 'quick_fix'],
	['quick fix', 'quick_fix'],
	['Title', 'title'],
	['TITLE', 'title'],
	['fixed-in', 'fixed_in'],
	['confusedWith', 'confused_with'],
	// A third of the letters may be wrong, and two in a short word.
	['confxsxdxwith', 'confused_with'],
	['confxsxdxwixx', undefined],
	['txxle', 'title'],
	['txxxe', undefined],
	['author', undefined],
	['', undefined],
])('%s is nearest to %s', (typed, meant) => {
	expect(nearest(typed, fields)).toBe(meant);
});

test('of two that are as near, the first counts', () => {
	expect(nearest('cat', ['bat', 'hat'])).toBe('bat');
	expect(nearest('cat', ['bats', 'hat'])).toBe('hat');
});

test('a hyphen is a letter like others: it does not vanish', () => {
	expect(nearest('ab-cd', ['abXcd', 'abcdXX'])).toBe('abXcd');
	expect(nearest('a-b', ['a_b', 'ab'])).toBe('a_b');
});

test('of long values the first 120 letters count', () => {
	const long = 'a'.repeat(120);
	expect(nearest(`${long}${'b'.repeat(200)}`, [`${long}c`])).toBe(`${long}c`);
});

describe('edits', () => {
	test.each([
		['', '', 0],
		['', 'abc', 3],
		['abc', '', 3],
		['abc', 'abc', 0],
		['abc', 'abd', 1],
		['abc', 'ab', 1],
		['abc', 'xabc', 1],
		['abc', 'cba', 2],
		['ab', 'ba', 1],
		['xab', 'xba', 1],
		['abcd', 'badc', 2],
		['abcd', 'acbd', 1],
		['ca', 'abc', 3],
		['kitten', 'sitting', 3],
		['aab', 'aba', 1],
	])('from %j to %j: %i', (from, to, needed) => {
		expect(edits(from, to)).toBe(needed);
		expect(edits(to, from)).toBe(needed);
	});

	const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });

	/** The definition itself: what the last letters of both cost, and what is before them. */
	const defined = (a: string, b: string): number => {
		if (a === '' || b === '') return a.length + b.length;
		const [x, y] = [a.slice(0, -1), b.slice(0, -1)];
		const isSwap = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1);
		return Math.min(
			defined(x, b) + 1,
			defined(a, y) + 1,
			defined(x, y) + (a.at(-1) === b.at(-1) ? 0 : 1),
			...(isSwap ? [defined(a.slice(0, -2), b.slice(0, -2)) + 1] : []),
		);
	};

	test('are the fewest, as their definition has it', () => {
		const short = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 5 });
		fc.assert(fc.property(short, short, (a, b) => edits(a, b) === defined(a, b)));
	});

	test('an extra letter costs one at most', () => {
		fc.assert(fc.property(word, word, (a, b) => Math.abs(edits(a, `${b}c`) - edits(a, b)) <= 1));
	});
});
