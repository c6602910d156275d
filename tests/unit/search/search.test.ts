import { describe, expect, test } from 'vitest';
import { bucketsFor, buildSearchIndex, search, type SearchPage } from '#search/index.ts';

const page = (id: string, texts: Partial<SearchPage>): SearchPage => ({
	id,
	title: `Page ${id}`,
	names: [],
	printed: [],
	summary: [],
	body: [],
	...texts,
});

const index = buildSearchIndex([
	page('overloaded', {
		names: ['529 overloaded', 'service is down'],
		printed: ['Overloaded'],
		body: ['Wait and send the request again.'],
	}),
	page('image', {
		names: ['Image exceeds 5 MB'],
		printed: ['image exceeds 5 MB maximum'],
		body: ['The request holds an image. A stream does not help.'],
	}),
	page('stream', {
		names: ['Stream idle timeout'],
		summary: ['The answer stopped arriving in the middle of a stream.'],
		body: ['The request is overloaded with files.'],
	}),
	page('timeout', { names: ['APITimeoutError'], body: ['The request ran into a timeout.'] }),
]);

describe('a search', () => {
	test.each([
		['by a word of the title', 'overloaded', 'overloaded'],
		['by a number', '529', 'overloaded'],
		['by a word with another ending', 'streaming stops', 'stream'],
		['with letters exchanged', 'overlaoded', 'overloaded'],
		['with a letter missing within a word', 'imge exceeds', 'image'],
		['by the beginning of a word', 'overl', 'overloaded'],
		['by another word for the same', 'picture too big', 'image'],
		['by a part of a name', 'api timeout', 'timeout'],
		['by the rarest word, whatever else the question has', 'request stream idle', 'stream'],
		['by words that people use for it', 'why is the service down', 'overloaded'],
	])('finds a page %s', (_, question, id) => {
		expect(search(index, question)[0]?.id).toBe(id);
	});

	test.each([
		['has words that no page has', 'segmentation fault dumped'],
		['has mostly words that no page has', 'image decoder plugin crashed'],
		['only says that something failed', 'request error'],
		['has only words without a meaning', 'what is this'],
		['is empty', ''],
	])('finds nothing when the question %s', (_, question) => {
		expect(search(index, question)).toEqual([]);
	});

	test('gives as many pages as are wanted, by title', () => {
		expect(search(index, 'stream', { limit: 1 })).toMatchObject([
			{ id: 'stream', title: 'Page stream' },
		]);
	});

	test('finds the same in the buckets that it asks for as in all of them', () => {
		for (const question of ['picture too big', 'overlaoded', 'stream idle', '529']) {
			const { root, buckets } = index;
			const needed = Object.fromEntries(
				bucketsFor(question).flatMap((name) => (buckets[name] ? [[name, buckets[name]]] : [])),
			);
			expect(search({ root, buckets: needed }, question)).toEqual(search(index, question));
		}
	});
});
