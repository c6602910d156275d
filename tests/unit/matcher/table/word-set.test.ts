import { expect, test } from 'vitest';
import { wordSet, wordTest } from '#matcher/table/word-set.ts';

const words = (letter: string) =>
	new Set(Array.from({ length: 5_000 }, (_, number) => `${letter}${number.toString(36)}`));

test('every word of a set is in it, and few others seem to be', () => {
	const isIn = wordTest(wordSet(words('a')));
	expect([...words('a')].every(isIn)).toBe(true);
	expect([...words('b')].filter(isIn).length).toBeLessThan(200);
});

test('a set takes a byte for each word', () => {
	expect(atob(wordSet(words('a')))).toHaveLength(5_000);
});

test('a set of no words has none', () => {
	expect(wordTest(wordSet(new Set()))('any')).toBe(false);
});

test('the same words give the same text', () => {
	expect(wordSet(new Set(['one', 'two']))).toBe(wordSet(new Set(['two', 'one'])));
});
