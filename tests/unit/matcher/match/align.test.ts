import { expect, test } from 'vitest';
import { compile } from '#matcher/index.ts';
import { candidatesIn } from '#matcher/match/candidates.ts';
import { align } from '#matcher/match/align.ts';
import type { Pair } from '#matcher/match/align.ts';
import { readPaste } from '#matcher/match/paste.ts';
import { tableOf } from '#matcher/table/table.ts';

/** The words that were found of a signature, and the paste with these words in capitals. */
function aligned(text: string, pasted: string) {
	const table = tableOf(compile([{ id: 'gizmo', text }]));
	const paste = readPaste(table, pasted);
	const [candidate] = candidatesIn(table, paste);
	const pairs: readonly Pair[] = candidate ? align(candidate.row, candidate.pairs) : [];
	const places = new Set(pairs.map(({ place }) => place));
	return {
		words: pairs.map(({ slot }) => slot.word.text).join(' '),
		slots: pairs.map(({ slot }) => slot.place),
		marked: paste.words
			.map((word, place) => (places.has(place) ? word.text.toUpperCase() : word.text))
			.join(' '),
	};
}

test.each([
	['the nearest', 'red gizmo', 'red x red gizmo', 'red x RED GIZMO'],
	['the nearest, with others between', 'red gizmo', 'red x red a b gizmo', 'red x RED a b GIZMO'],
	['the first of two', 'red gizmo', 'red gizmo red gizmo', 'RED GIZMO red gizmo'],
	[
		'those with least between',
		'red gizmo',
		'red a b gizmo a b red gizmo',
		'red a b gizmo a b RED GIZMO',
	],
	['none out of order', 'red gizmo', 'gizmo red', 'GIZMO red'],
	['most words', 'red old gizmo', 'red a a a a old gizmo x gizmo', 'RED a a a a OLD GIZMO x gizmo'],
	[
		'another word in the place of one',
		'red old gizmo',
		'red x gizmo a a a red gizmo',
		'RED x GIZMO a a a red gizmo',
	],
	['a whole word before a begun one', 'red lever', 'red lev\nred x lever', 'red lev RED x LEVER'],
	['the shorter value', 'red <name> gizmo', 'red x gizmo y gizmo', 'RED x GIZMO y gizmo'],
	['some value before none', 'red <name> gizmo', 'red gizmo x gizmo', 'RED gizmo x GIZMO'],
	['no value where there is none', 'red <name> gizmo', 'red gizmo', 'RED GIZMO'],
])('of several places is taken %s', (_, text, pasted, marked) => {
	expect(aligned(text, pasted).marked).toBe(marked);
});

test('words that a message repeats stand for those nearest to each other', () => {
	expect(aligned('red old red gizmo', 'red gizmo').slots).toEqual([2, 3]);
});

test('no word stands in two places of a message', () => {
	expect(aligned('red gizmo mo', 'red giz\nmo').words).toBe('red gizmo');
	expect(aligned('red gizmo mo', 'red giz\nmo mo').words).toBe('red gizmo mo');
});

const others = (count: number) => 'a '.repeat(count);
/** A value of so many characters between blanks. */
const value = (characters: number) => ` ${'7'.repeat(characters - 2)} `;

test.each([
	['twelve words', 'red gizmo', `red ${others(12)}gizmo`, `red ${others(13)}gizmo`],
	[
		'one more for a word that is missing',
		'red old gizmo',
		`red ${others(13)}gizmo`,
		`red ${others(14)}gizmo`,
	],
	['a number', 'red <index> gizmo', `red${value(36)}gizmo`, `red${value(37)}gizmo`],
	['two numbers', 'red <index> old <n> gizmo', `red${value(60)}gizmo`, `red${value(61)}gizmo`],
	[
		'a value beside a missing word',
		'red old <name> gizmo',
		`red${value(252)}gizmo`,
		`red${value(253)}gizmo`,
	],
	[
		'a value before a missing word',
		'red <name> old gizmo',
		`red${value(252)}gizmo`,
		`red${value(253)}gizmo`,
	],
	['the words of a value', 'red <name> gizmo', `red ${others(83)}gizmo`, `red ${others(84)}gizmo`],
	['a number and a line break', 'red <index> gizmo', 'red 7\ngizmo', 'red\n7\ngizmo'],
	['a path over lines', 'red <path> gizmo', 'red\n/a/\nb/\ngizmo', 'red\n/a/\nb/\nc\ngizmo'],
	['a path in its record', 'red <path> gizmo', 'red\nx gizmo', 'red\nERROR gizmo'],
	[
		'a list over records',
		'red <ids> gizmo',
		'red\nERROR gizmo',
		`red${'\nERROR'.repeat(41)} gizmo`,
	],
])('between two words may stand %s, and no more', (_, text, near, far) => {
	expect(aligned(text, near).words).toBe('red gizmo');
	expect(aligned(text, far).words).toBe('red');
});
