import { describe, expect, test } from 'vitest';
import {
	chosenIn,
	cleared,
	fits,
	hasWords,
	toggled,
	worded,
} from '#site/browser/page/narrowing.ts';

const facets = new Set(['status', 'layer']);

describe('a query chooses facets, and no other parameter counts', () => {
	test.each([
		['', {}],
		['?status=429', { status: ['429'] }],
		['?status=429&status=400', { status: ['429', '400'] }],
		['?layer=client&status=429', { status: ['429'], layer: ['client'] }],
		['?utm_source=x', {}],
		['?utm_source=x&status=429&words=y', { status: ['429'] }],
	])('%s', (query, chosen) => {
		const found = [...chosenIn(query, facets)].map(([facet, values]) => [facet, [...values]]);
		expect(Object.fromEntries(found)).toEqual(chosen);
	});
});

describe('ticking status 429', () => {
	test.each([
		['chooses it', '', '?status=429'],
		['takes it back', '?status=429', ''],
		['adds it to another status', '?status=400', '?status=400&status=429'],
		['takes back no other status', '?status=400&status=429', '?status=400'],
		['keeps what belongs to others', '?utm_source=x', '?utm_source=x&status=429'],
	])('%s', (_, before, after) => expect(toggled(before, 'status', '429')).toBe(after));
});

test.each([
	['?status=429', 'tool use', '?status=429&words=tool+use'],
	['?words=tool', 'batch', '?words=batch'],
	['?words=tool&status=429', '', '?status=429'],
])('%s with the words "%s" is %s', (before, words, after) => {
	expect(worded(before, words)).toBe(after);
});

test.each([
	['?status=429&words=x', ''],
	['?status=429&layer=client&utm_source=x', '?utm_source=x'],
])('"Show all" makes %s into "%s"', (before, after) => {
	expect(cleared(before, facets)).toBe(after);
});

test.each([
	['', true],
	['?status=429', true],
	['?status=429&layer=client', true],
	['?status=400&status=429', true],
	['?status=400', false],
	['?status=429&layer=account', false],
])('an entry with HTTP 429 in the client, and "%s": shown is %s', (query, shown) => {
	expect(fits(new Set(['status:429', 'layer:client']), chosenIn(query, facets))).toBe(shown);
});

test.each([
	['', true],
	['prompt', true],
	['LONG prom', true],
	['prompt short', false],
])('"Prompt is too long" has the words "%s": %s', (words, has) => {
	expect(hasWords('Prompt is too long', words)).toBe(has);
});
