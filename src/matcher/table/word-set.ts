import { hashOf } from './leads.ts';

/** Bits and hashes for each word: of the words that are not in the set, one of forty seems to be. */
const bitsPerWord = 8;
const hashes = 5;

/** A set of words in a byte for each, as text: a Bloom filter. */
export function wordSet(words: ReadonlySet<string>): string {
	const bytes = new Uint8Array(Math.max(1, Math.ceil((words.size * bitsPerWord) / 8)));
	for (const word of words) {
		for (const bit of bitsOf(word, bytes.length))
			bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) | (1 << (bit & 7));
	}
	return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

/** Tells whether a word is in a set; seldom of one that is not. */
export function wordTest(set: string): (word: string) => boolean {
	const bytes = Uint8Array.from(atob(set), (character) => character.charCodeAt(0));
	return (word) =>
		bitsOf(word, bytes.length).every((bit) => ((bytes[bit >> 3] ?? 0) >> (bit & 7)) & 1);
}

/** Where a word leaves its marks; two hashes make all of them (Kirsch and Mitzenmacher 2006). */
function bitsOf(word: string, length: number): readonly number[] {
	const [first, step] = [hashOf(word, 1), (hashOf(word, 2) | 1) >>> 0];
	return Array.from({ length: hashes }, (_, index) => (first + index * step) % (length * 8));
}
