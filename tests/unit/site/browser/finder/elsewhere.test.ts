import { expect, test } from 'vitest';
import { elsewhereOf, searchWords } from '#site/browser/finder/elsewhere.ts';

test.each([
	['without times, numbers and ids', '[12:03:11] Error: gizmo 7 left', 'Error: gizmo left'],
	[
		'from the first line that has words',
		'---\n  42\nUnknown flag --demo\nat x',
		'Unknown flag --demo',
	],
	[
		'from the last line that says what failed',
		'Traceback (most recent call last):\n  File "/srv/app.py", line 3, in <module>\n    ask()\nacme.GizmoError: The gizmo left.\nDone in 3 s',
		'acme.GizmoError: The gizmo left.',
	],
	[
		'of a warning, when the error is below it',
		'(node:41) Warning: soon gone\nError: connect EDEMO\n    at connect (node:net:12:3)',
		'Error: connect EDEMO',
	],
	['without what stands beside a digit', 'Error: gizmo v7b at 3rd try', 'Error: gizmo at try'],
	['without a number before the words', 'Error: 7 gizmos left', 'Error: gizmos left'],
	['without placeholders', 'Error: <name> left <the building>', 'Error: left'],
	[
		'not of a line in which something else ends in an error',
		'Unknown flag --demo\n  see the error handling of gizmo',
		'Unknown flag --demo',
	],
	[
		'not of a line in which nothing follows',
		'gizmo lost its way\n    Error: 42\n',
		'gizmo lost its way',
	],
	['of a line behind a frame', 'starting\n│ ✗ Error: gizmo left', 'Error: gizmo left'],
	['without quotes and brackets', '{"error": "no such widget"}', 'error no such widget'],
	['at most twelve', 'a b c d e f g h i j k l m n o', 'a b c d e f g h i j k l'],
	['none in a text without words', '42 17', ''],
])('words to search for are %s', (_, text, words) => {
	// One letter is a word too, but a line needs one that says something.
	expect(searchWords(text.replace(/^a b/, 'abc b'))).toBe(words.replace(/^a b/, 'abc b'));
});

const key = 'sk-ant-api03-AbCdEfGhIjKlMnOpQrSt';

test.each([
	['the message, when there is one', `at x\nkey ${key}`, `Bad key ${key}`, 'Bad key'],
	['the paste, when there is none', `Bad key ${key}`, undefined, 'Bad key'],
])('what is taken elsewhere holds no secret: the words of %s', (_, pasted, message, words) => {
	expect(elsewhereOf(pasted, message)).toEqual({
		words,
		draft: pasted.replace(key, '<api_key>'),
	});
});

test('an address takes no more of a paste than fits', () => {
	expect(elsewhereOf('x'.repeat(30_000), 'Bad').draft).toHaveLength(20_000);
});
