import { describe, expect, test } from 'vitest';
import { chosenIn, cleared, fits, toggled } from '#site/browser/page/narrowing.ts';

const facets = new Set(['status', 'layer']);

describe('a query chooses facets, and no other parameter counts', () => {
	test.each([
		['', {}],
		['?status=429', { status: '429' }],
		['?status=429&layer=client', { status: '429', layer: 'client' }],
		['?utm_source=x', {}],
		['?utm_source=x&status=429', { status: '429' }],
	])('%s', (query, chosen) => {
		expect(Object.fromEntries(chosenIn(query, facets))).toEqual(chosen);
	});
});

describe('a click on status 429', () => {
	test.each([
		['chooses it', '', '?status=429'],
		['takes it back', '?status=429', ''],
		['replaces another status', '?status=400', '?status=429'],
		['keeps what belongs to others', '?utm_source=x', '?utm_source=x&status=429'],
	])('%s', (_, before, after) => expect(toggled(before, 'status', '429')).toBe(after));
});

test.each([
	['?status=429', ''],
	['?status=429&layer=client&utm_source=x', '?utm_source=x'],
])('"Show all" makes %s into "%s"', (before, after) => {
	expect(cleared(before, facets)).toBe(after);
});

test.each([
	[{}, true],
	[{ status: '429' }, true],
	[{ status: '429', layer: 'client' }, true],
	[{ status: '400' }, false],
	[{ status: '429', layer: 'account' }, false],
])('an entry with HTTP 429 in the client and %o chosen: shown is %s', (chosen, shown) => {
	const entry = new Set(['status:429', 'layer:client']);
	expect(fits(entry, new Map(Object.entries(chosen)))).toBe(shown);
});
