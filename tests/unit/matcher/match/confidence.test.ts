import { expect, test } from 'vitest';
import { confidenceOf } from '#matcher/match/confidence.ts';
import type { Evidence } from '#matcher/match/hit.ts';
import type { Confidence } from '#matcher/index.ts';

/** What `confidenceOf` reads of a whole message that stands alone. */
const whole = {
	row: { facts: {} },
	complete: true,
	unbroken: true,
	found: 2,
	full: 10,
	count: 3,
	telling: 3,
	opens: true,
	closes: true,
	cutOff: false,
	torn: false,
	sentence: false,
	otherNames: 0,
	otherNumbers: 0,
	emptyHoles: 0,
};
const cut = { ...whole, complete: false, cutOff: true, torn: true, found: 3 };
const sentence = { ...cut, torn: false, sentence: true, found: 2, telling: 5 };
const fact = { name: 'status', expected: '400', found: '400' } as const;
const agreed = { agrees: [fact], disagrees: [] };
const disputed = { agrees: [], disagrees: [fact] };
const neither = { agrees: [], disagrees: [] };

test.each<[string, object, typeof neither | typeof agreed | typeof disputed, Confidence]>([
	['a whole message', whole, neither, 'exact'],
	['one with just enough words', { ...whole, found: 1 }, neither, 'exact'],
	['one with too few', { ...whole, found: 0.9 }, neither, 'possible'],
	['a short one without its name', { ...whole, emptyHoles: 1 }, neither, 'possible'],
	['a long one without its name', { ...whole, found: 2.5, emptyHoles: 1 }, neither, 'exact'],
	['a long one behind other words', { ...whole, found: 2.5, opens: false }, neither, 'exact'],
	['a long one before other words', { ...whole, found: 2.5, closes: false }, neither, 'exact'],
	['a short one behind other words', { ...whole, found: 2.4, opens: false }, neither, 'possible'],
	['a short one before other words', { ...whole, found: 2.4, closes: false }, neither, 'possible'],
	[
		'five common words before other words',
		{ ...whole, found: 1.2, telling: 5, closes: false },
		neither,
		'exact',
	],
	[
		'four common words before other words',
		{ ...whole, found: 1.2, telling: 4, closes: false },
		neither,
		'possible',
	],
	[
		'a long one among others',
		{ ...whole, found: 9, opens: false, closes: false },
		neither,
		'possible',
	],
	['one that names something else', { ...whole, otherNames: 1 }, agreed, 'possible'],
	['one with another number', { ...whole, otherNumbers: 1 }, neither, 'likely'],
	['a short one of another status', whole, disputed, 'likely'],
	['a long one of another status', { ...whole, found: 2.5 }, disputed, 'exact'],
	['a single word', { ...whole, count: 1 }, neither, 'possible'],
	['a single word of its status', { ...whole, count: 1 }, agreed, 'likely'],
	[
		'a single word of its status, among others',
		{ ...whole, count: 1, opens: false },
		agreed,
		'possible',
	],
	['one that is torn', cut, neither, 'likely'],
	['one that is torn too early', { ...cut, found: 2.9 }, neither, 'possible'],
	['one that is torn, of a long one', { ...cut, full: 10.1 }, neither, 'possible'],
	['one that ends between clauses', { ...cut, torn: false, found: 4.5 }, neither, 'likely'],
	['one that ends there too early', { ...cut, torn: false, found: 4.4 }, neither, 'possible'],
	['a first sentence', sentence, neither, 'likely'],
	['a first sentence of a long one', { ...sentence, full: 20 }, neither, 'likely'],
	['a first sentence of few words', { ...sentence, telling: 4 }, neither, 'possible'],
	['a first sentence of common words', { ...sentence, found: 1.9 }, neither, 'possible'],
	['a first sentence behind other words', { ...sentence, opens: false }, neither, 'possible'],
	['one with words left out', { ...cut, cutOff: false, found: 9 }, neither, 'possible'],
	['one with others between', { ...whole, unbroken: false, found: 9 }, agreed, 'possible'],
	['a wrapper that is torn', { ...cut, row: { facts: { wrapper: true } } }, neither, 'possible'],
	[
		'a first sentence of a wrapper',
		{ ...sentence, row: { facts: { wrapper: true } } },
		neither,
		'possible',
	],
])('%s', (_, evidence, agreement, confidence) => {
	// Only what `confidenceOf` reads.
	expect(confidenceOf(evidence as Evidence, agreement)).toBe(confidence);
});
