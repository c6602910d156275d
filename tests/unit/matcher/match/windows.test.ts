import { expect, test } from 'vitest';
import type { Paste } from '#matcher/match/paste.ts';
import { windows } from '#matcher/match/windows.ts';
import type { Row } from '#matcher/table/rows.ts';

/** The windows around these places of a paste of a hundred words, for a message that reaches ten of them. */
function around(anchors: readonly number[], numbers: readonly number[] = []): string[] {
	// Only what `windows` reads.
	const row = { slots: { length: 2 }, reach: 8 } as Row;
	const words = Array.from({ length: 200 }, (_, place) => ({
		number: numbers[anchors.indexOf(place)] ?? 0,
	}));
	return windows(row, anchors, { words } as unknown as Paste).map(
		({ from, to }) => `${from}-${to}`,
	);
}

test.each<[string, number[], string[]]>([
	['one place', [20], ['10-30']],
	['near places together', [20, 30], ['10-40']],
	['far places apart', [20, 31], ['10-30', '21-41']],
	['places in their order', [80, 20], ['10-30', '70-90']],
	['places as far as three messages reach', [20, 30, 40], ['10-50']],
	['places further than that apart', [20, 30, 38, 41], ['10-48', '31-51']],
	['the beginning and the end', [3, 195], ['0-13', '185-200']],
	[
		'six places',
		[20, 50, 80, 110, 140, 170],
		['10-30', '40-60', '70-90', '100-120', '130-150', '160-180'],
	],
])('windows hold %s', (_, anchors, expected) => {
	expect(around(anchors)).toEqual(expected);
});

test('of many windows, those with most words of the message are looked at', () => {
	const places = [5, 35, 65, 95, 96, 125, 155, 185, 186];
	const numbers = [1, 1, 1, 1, 2, 1, 1, 1, 1];
	expect(around(places, numbers)).toEqual([
		'85-106',
		'0-15',
		'25-45',
		'55-75',
		'115-135',
		'145-165',
	]);
});

test('of few windows, each stays where it is', () => {
	expect(around([20, 80, 81], [1, 1, 2])).toEqual(['10-30', '70-91']);
});
