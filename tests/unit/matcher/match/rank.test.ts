import { describe, expect, test } from 'vitest';
import type { Hit } from '#matcher/match/hit.ts';
import { compare, explained } from '#matcher/match/rank.ts';

type Place = { first: { place: number }; last: { after: number }; pairs: { place: number }[] };

/** What the order of hits is made of, of a hit that stands at the words 10 to 19. */
const usual = {
	confidence: 'exact',
	row: { facts: {}, slots: { length: 10 }, number: 5, weight: 6, form: 'Its own form' },
	depth: 0,
	complete: true,
	unbroken: true,
	cutOff: false,
	first: { place: 10 },
	last: { after: 20 },
	pairs: [{ place: 10 }, { place: 19 }],
	like: 10,
	found: 6,
	full: 8,
	begun: 0,
	optional: 1,
	agrees: [1],
	disagrees: [1],
	opens: true,
	closes: false,
	emptyHoles: 1,
};
type Changes = { readonly [Key in keyof typeof usual]?: unknown };

/** Only what `rank.ts` reads of a hit. */
const hit = (changes: Changes = {}) => ({ ...usual, ...changes }) as unknown as Hit;
const row = (changes: object) => ({ row: { ...usual.row, ...changes } });
const standing = (place: number, after: number) => ({ first: { place }, last: { after } });
const inside: Place = { first: { place: 12 }, last: { after: 14 }, pairs: [{ place: 12 }] };

/** The rungs from the top: what makes a hit go before the usual one, and what makes it go behind. */
const rungs: readonly (readonly [rung: string, before: Changes, behind: Changes])[] = [
	['may be claimed', {}, { confidence: 'possible' }],
	['says what failed', {}, row({ facts: { wrapper: true } })],
	['is nearer to the root', { depth: 1 }, { depth: -1 }],
	['stands in a hole of the other', inside, {}],
	['is written as the paste is', { like: 11 }, { like: 9 }],
	['explains more', { found: 7 }, { found: 5 }],
	['has more of the values', { optional: 2 }, { optional: 0 }],
	['agrees in more', { agrees: [1, 1] }, { agrees: [] }],
	['disagrees in less', { disagrees: [] }, { disagrees: [1, 1] }],
	['begins and ends where the message does', { closes: true }, { opens: false }],
	['has fewer empty holes', { emptyHoles: 0 }, { emptyHoles: 2 }],
	['has fewer words to miss', row({ slots: { length: 9 } }), row({ slots: { length: 11 } })],
	['comes first in the table', row({ number: 4 }), row({ number: 6 })],
];

describe('the hit goes first that', () => {
	test.each(rungs)('%s', (_, before, behind) => {
		for (const [better, worse] of [
			[hit(before), hit(behind)],
			[hit(before), hit()],
			[hit(), hit(behind)],
		] as const) {
			if (JSON.stringify(better) === JSON.stringify(worse)) continue;
			expect(compare(better, worse)).toBeLessThan(0);
			expect(compare(worse, better)).toBeGreaterThan(0);
		}
	});

	const pairs = rungs.slice(0, -1).map((upper, i) => [upper, rungs[i + 1] ?? upper] as const);
	// Of the two that count agreement, neither stands above the other.
	const ordered = pairs.filter(([[upper]]) => upper !== 'agrees in more');
	test.each(ordered)('%s', ([, before, behind], [, lowerBefore, lowerBehind]) => {
		const better = hit({ ...lowerBehind, ...before });
		const worse = hit({ ...lowerBefore, ...behind });
		expect(compare(better, worse)).toBeLessThan(0);
		expect(compare(worse, better)).toBeGreaterThan(0);
	});

	test('stands in a hole up to the next word of the other', () => {
		expect(compare(hit({ ...inside, last: { after: 19 } }), hit())).toBeLessThan(0);
	});

	test.each<[string, Changes, Changes]>([
		[
			'the root, where it is only close',
			{ confidence: 'possible', depth: 1 },
			{ confidence: 'possible' },
		],
		['a hole, where a message is not whole', { ...inside, complete: false, found: 60 }, {}],
		['a hole, where a word of the other stands within', { ...inside, last: { after: 20 } }, {}],
		['a hole, where it begins before the other', { ...inside, first: { place: 9 } }, {}],
		['a hole, where it ends behind the other', { ...inside, last: { after: 21 } }, {}],
		['a hole, where it stands before the other', { ...inside, ...standing(2, 5) }, {}],
		['a hole, where it stands behind the other', { ...inside, ...standing(22, 25) }, {}],
		['a hole, where it begins at a word of the other', { ...inside, ...standing(19, 20) }, {}],
		['its writing, where it has no form', { ...row({ form: undefined }), like: 11 }, {}],
		['its writing, where it has a form but other words', { ...row({ weight: 7 }), like: 11 }, {}],
	])('no matter %s', (_, one, other) => {
		// All that is left is the place in the table, where the other stands first.
		const later = { ...one, row: { ...usual.row, ...(one.row as object), number: 6 } };
		expect(compare(hit(later), hit(other))).toBe(1);
	});
});

test.each<[string, Changes, number]>([
	['all of it', {}, 6],
	['a part, by the square of its share', { complete: false, found: 4 }, 4 * 0.5 * 0.5 * 0.9],
	['all words with others between', { unbroken: false, found: 8 }, 8 * 0.9],
	['what is cut off', { complete: false, cutOff: true }, 6 * 0.8],
	['what is cut off in a word', { complete: false, cutOff: true, begun: 2 }, (6 + 2) * 0.8],
	['what is begun, but goes on', { complete: false, found: 4, begun: 2 }, 4 * 0.5 * 0.5 * 0.9],
	['a single word that is cut off', { complete: false, cutOff: true, pairs: [{ place: 10 }] }, 0.6],
	['one word of several', { complete: false, pairs: [{ place: 10 }] }, 0.6],
	['nothing of nothing', { complete: false, found: 0, full: 0 }, 0],
])('a hit explains %s', (_, changes, weight) => {
	expect(explained(hit(changes))).toBeCloseTo(weight, 10);
});
