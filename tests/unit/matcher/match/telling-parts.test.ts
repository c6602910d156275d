import { expect, test } from 'vitest';
import { tellingParts } from '#matcher/match/telling-parts.ts';

const weights: Readonly<Record<string, number>> = { gizmo: 2, lever: 2, jam: 0.6, put: 0.4, x: 9 };
const weightOf = (word: string) => weights[word];

/** A text of 2,000 lines of 50 characters that say nothing, but for these. */
function textWith(lines: Readonly<Record<number, string>>): string {
	const all = Array.from({ length: 2_000 }, (_, number) => lines[number] ?? '');
	return all.map((line) => `${line.padEnd(49, '-')}\n`).join('');
}

/** Start and end of what is read between the beginning and the end, which always are. */
function read(text: string): (readonly [number, number])[] {
	const parts = tellingParts(weightOf, text).map(({ start, end }) => [start, end] as const);
	expect(parts[0]?.[0]).toBe(0);
	expect(parts.at(-1)?.[1]).toBe(text.length);
	return parts;
}

const [beginning, end] = [
	[0, 8_000],
	[92_000, 100_000],
] as const;

test.each<[string, Record<number, string>, readonly (readonly [number, number])[]]>([
	['no line, where no word is known', { 1_000: 'nothing new' }, []],
	['a line with a telling word and its neighbours', { 1_000: 'the gizmo' }, [[49_750, 51_050]]],
	['whatever the case', { 1_000: 'the GIZMO' }, [[49_750, 51_050]]],
	['whatever the marks beside it', { 1_000: '[gizmo]{x}@' }, [[49_750, 51_050]]],
	['words that only marks part', { 1_000: '{jam}[put]`put@' }, []],
	['several words that tell little', { 1_000: 'put a jam in: lever' }, [[49_750, 51_050]]],
	['no line with too little', { 1_000: 'put a jam' }, []],
	['no line that repeats little', { 1_000: 'jam jam jam' }, []],
	['no line for a single letter', { 1_000: 'x' }, []],
	[
		'lines in their order',
		{ 1_200: 'gizmo lever', 1_000: 'gizmo' },
		[
			[49_750, 51_050],
			[59_750, 61_050],
		],
	],
	['near lines as one part', { 1_000: 'gizmo', 1_020: 'lever' }, [[49_750, 52_050]]],
	[
		'three of many lines that tell the same',
		{ 600: 'gizmo 1', 700: 'gizmo 2', 800: 'gizmo 3', 900: 'gizmo 4', 1_000: 'gizmo jam' },
		[600, 700, 800, 1_000].map((line) => [50 * line - 250, 50 * line + 1_050] as const),
	],
])('of a long text is read: %s', (_, lines, expected) => {
	expect(read(textWith(lines))).toEqual([beginning, ...expected, end]);
});

test('a telling line near the beginning or the end is read with it', () => {
	expect(read(textWith({ 1: 'gizmo', 1_999: 'lever' }))).toEqual([beginning, end]);
	expect(read(textWith({ 165: 'gizmo', 1_819: 'lever' }))).toEqual([
		[0, 9_300],
		[90_700, 100_000],
	]);
});

test('a long line is read in pieces, those with telling words', () => {
	const [before, after] = ['-'.repeat(20_000), '-'.repeat(79_995)];
	expect(read(`${before}${'-'.repeat(995)}gizmo${after}`)).toEqual([
		[0, 8_000],
		[19_750, 22_000],
		[92_995, 100_995],
	]);
});

test('the heaviest lines are read, as many as may be', () => {
	const blocks = Array.from({ length: 120 }, (_, number) => {
		const letters = String.fromCharCode(97 + Math.floor(number / 26), 97 + (number % 26));
		return `${letters.padEnd(199, '-')}\n${`${'-'.repeat(49)}\n`.repeat(40)}`;
	});
	const heavier = (word: string) => 2 + word.charCodeAt(0) * 26 + word.charCodeAt(1);
	const parts = tellingParts(
		heavier,
		`${'-'.repeat(8_500)}\n${blocks.join('')}${'-'.repeat(8_500)}`,
	);
	// Each of 200 characters and a thousand behind it, out of 120,000.
	expect(parts).toHaveLength(2 + 100);
	expect(parts[1]).toEqual({ start: 8_501 + 20 * 2_200 - 250, end: 8_501 + 20 * 2_200 + 1_200 });
});
