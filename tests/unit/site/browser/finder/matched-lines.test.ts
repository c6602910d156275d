import { expect, test } from 'vitest';
import { compile, match } from '#matcher/index.ts';
import { linesOf, matchedLines } from '#site/browser/finder/matched-lines.ts';

const index = compile([
	{ id: 'long', text: 'prompt is too long: <tokens> tokens > <limit> maximum' },
]);
const shared = (pasted: string) => matchedLines(pasted, match(index, pasted));

test.each([
	[
		'the matched line',
		'a secret log line\n  ⎿  prompt is too long: 9 tokens > 8 maximum\nmore of it',
		'  ⎿  prompt is too long: 9 tokens > 8 maximum',
	],
	[
		'both lines of a wrapped message',
		'log\nprompt is too long: 9\n tokens > 8 maximum\nlog',
		'prompt is too long: 9\n tokens > 8 maximum',
	],
	['all of what no entry is about', 'an unknown\ngizmo', 'an unknown\ngizmo'],
])('a link holds %s', (_, pasted, lines) => {
	expect(shared(pasted)).toBe(lines);
});

test('of one very long line, what is near the words', () => {
	const { start, end } = linesOf('x'.repeat(10_000), [{ start: 5_000, end: 5_010 }]);
	expect([start, end]).toEqual([3_000, 7_010]);
});
