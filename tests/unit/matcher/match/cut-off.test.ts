import { describe, expect, test } from 'vitest';
import { evidenceIn } from './evidence.ts';

const message =
	'The red gizmo has an unexpected lever: reset the <name> drawer of its blue <place> warehouse';
const example = "gizmo 'drum' took 15 ms to find its amber lever";

/** How the text ends: not within the message, between two of its clauses, or in the middle of one. */
function ending(pasted: string, text: string): 'elsewhere' | 'between' | 'torn' {
	const { cutOff, torn } = evidenceIn(pasted, text) ?? { cutOff: false, torn: false };
	if (!cutOff) return 'elsewhere';
	return torn ? 'torn' : 'between';
}

describe('a text that ends', () => {
	test.each<[string, string, ReturnType<typeof ending>]>([
		['behind a word', 'The red gizmo has an', 'torn'],
		['behind a word and marks', 'The red gizmo has an "}]\n', 'torn'],
		['with dots', 'The red gizmo has an...', 'torn'],
		['with dots, before other lines', 'The red gizmo has an "...\nMore below', 'torn'],
		['behind a word, before another message', 'The red gizmo has an\nIdea came up...', 'between'],
		['behind a word, before a number', 'The red gizmo has an\n17', 'between'],
		['within a telling word', 'The red giz', 'torn'],
		['within a telling word, before another line', 'The red giz\nMore below', 'between'],
		['within a common word', 'The red gizmo has an unexp', 'torn'],
		['within a common word, before another line', 'The red gizmo has an unexp\nMore', 'between'],
		['behind a clause', 'The red gizmo has an unexpected lever', 'between'],
		['within the last word of a clause', 'The red gizmo has an unexpected lev', 'torn'],
		['within the word after a clause', 'The red gizmo has an unexpected lever: res', 'torn'],
		['before a hole', 'The red gizmo has an unexpected lever: reset the', 'between'],
		['in a hole', 'The red gizmo has an unexpected lever: reset the upper', 'between'],
		[
			'behind more than fits a hole',
			'The red gizmo has an unexpected lever: reset the very old',
			'elsewhere',
		],
		[
			'in the second hole',
			'The red gizmo has an unexpected lever: reset the top drawer of its blue x',
			'between',
		],
		['with another word', 'The red gizmo has an unexpected visit', 'elsewhere'],
		['behind a begun word that goes on', 'The red gizmo has an unexp odd', 'elsewhere'],
		['without an early word', 'The gizmo has an unexpected', 'elsewhere'],
		['with a foreign word between', 'The red old gizmo has an unexpected', 'elsewhere'],
		[
			'not at all',
			'The red gizmo has an unexpected lever: reset the top drawer of its blue old warehouse',
			'elsewhere',
		],
	])('%s', (_, pasted, expected) => {
		expect(ending(pasted, message)).toBe(expected);
	});
});

describe('a line that ends within a message goes on', () => {
	test.each<[string, string, ReturnType<typeof ending>]>([
		['where the next begins with a small letter', 'The red gizmo has an\nold idea', 'elsewhere'],
		['with any small letter', 'The red gizmo has an\nüber idea', 'elsewhere'],
		['not with a capital', 'The red gizmo has an\nOld idea', 'between'],
		['not behind an empty line', 'The red gizmo has an\n\nold idea', 'between'],
		['not behind a mark', 'The red gizmo has an;\nold idea', 'between'],
		['not in another record', 'The red gizmo has an\nat run (x.js:1:2)', 'between'],
	])('%s', (_, pasted, expected) => {
		expect(ending(pasted, message)).toBe(expected);
	});
});

test.each<[string, string, string, ReturnType<typeof ending>]>([
	[
		'in a hole, as the next word does',
		'red gizmo lost <name> value of it',
		'red gizmo lost val',
		'between',
	],
	['before a value', 'gizmo took 15 ms to find its amber lever', 'gizmo took', 'between'],
])('a text that ends %s', (_, text, pasted, expected) => {
	expect(ending(pasted, text)).toBe(expected);
});

describe('a text that ends with a sentence of the message', () => {
	const sentences =
		'The red gizmo is jammed. Reset the <name> drawer of it · Try 3 times (in v1.2 once)\nOr call <place>. Ask there: now';

	test.each<[string, string, boolean]>([
		['without its full stop', 'The red gizmo is jammed', true],
		['with it', 'The red gizmo is jammed.', true],
		['in quotes', '"The red gizmo is jammed."', true],
		['before other lines', 'The red gizmo is jammed.\nMore below', true],
		['a word too early', 'The red gizmo is', false],
		['a word too late', 'The red gizmo is jammed. Reset', false],
		['with dots, as progress is printed', 'The red gizmo is jammed...', false],
		['before an operator', 'The red gizmo is jammed (<', false],
		['before a dot in the middle', 'The red gizmo is jammed. Reset the upper drawer of it', true],
		[
			'before a bracket',
			'The red gizmo is jammed. Reset the upper drawer of it · Try 3 times',
			false,
		],
		[
			'before a dot within a word',
			'The red gizmo is jammed. Reset the upper drawer of it · Try 3 times (in v1',
			false,
		],
		[
			'before a line break',
			'The red gizmo is jammed. Reset the upper drawer of it · Try 3 times (in v1.2 once)',
			true,
		],
		[
			'with a value',
			'The red gizmo is jammed. Reset the upper drawer of it · Try 3 times (in v1.2 once)\nOr call home',
			true,
		],
		[
			'without its value',
			'The red gizmo is jammed. Reset the upper drawer of it · Try 3 times (in v1.2 once)\nOr call',
			false,
		],
		[
			'before a colon',
			'The red gizmo is jammed. Reset the upper drawer of it · Try 3 times (in v1.2 once)\nOr call home. Ask there',
			false,
		],
	])('%s', (_, pasted, expected) => {
		expect(evidenceIn(pasted, sentences)?.sentence).toBe(expected);
	});
});

test('values that differ do not keep a text from ending within a message', () => {
	expect(ending("gizmo 'reel' took 7 ms to find its", example)).toBe('torn');
	expect(ending("gizmo 'reel' took 7 ms to find its amber lever", example)).toBe('elsewhere');
});
