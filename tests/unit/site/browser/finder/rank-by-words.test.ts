import { expect, test } from 'vitest';
import { rankByWords } from '#site/browser/finder/rank-by-words.ts';

/** Pages that have a word, each with how much it says there: "a3 b1". */
const pages = (text: string) =>
	text
		.split(' ')
		.filter(Boolean)
		.map((one) => ({ id: one.charAt(0), score: Number(one.slice(1)) }));

test.each([
	['a page with both words comes first', ['a1 b1 c1', 'c1 d1'], 'c'],
	['the rarer word decides between pages with one', ['a1 b1 c1 d1', 'e1'], 'e'],
	['of one word, the page that it says most of', ['a1 b3'], 'b'],
	['a word that no page has does not count', ['', 'a2 b1'], 'a'],
])('%s', (_, words, first) => {
	expect(rankByWords(words.map(pages))[0]?.id).toBe(first);
});

test('no page is named twice, and none without a word', () => {
	expect(rankByWords([pages('a1 b1'), pages('b1')]).map(({ id }) => id)).toEqual(['b', 'a']);
	expect(rankByWords([])).toEqual([]);
	expect(rankByWords([[], []])).toEqual([]);
});
