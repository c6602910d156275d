import { expect, test } from 'vitest';
import { nearest } from '#text/nearest.ts';

const fields = ['title', 'quick_fix', 'category', 'fixed_in', 'confused_with'];

test.each([
	['catgory', 'category'],
	['categroy', 'category'],
	['quickfix', 'quick_fix'],
	['quick-fix', 'quick_fix'],
	['Title', 'title'],
	['fixed-in', 'fixed_in'],
	['confusedWith', 'confused_with'],
	['author', undefined],
	['', undefined],
])('%s is nearest to %s', (typed, meant) => {
	expect(nearest(typed, fields)).toBe(meant);
});
