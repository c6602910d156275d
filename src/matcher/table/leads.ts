import { isFixed, sentenceWords } from './rows.ts';
import type { Row } from './rows.ts';

/**
 * The words by which the parts of a split index are found: the rarest of each half of a signature. A first sentence that
 * is shorter than half, and may be all that somebody quotes, is the first of them.
 */
export function leadsOf({ slots }: Row): readonly string[] {
	const fixed = slots.filter(isFixed);
	const half = Math.ceil(fixed.length / 2);
	const second = fixed.findIndex(({ opens }, at) => at >= sentenceWords && opens === 'sentence');
	const middle = second > 0 && second < half ? second : half;
	const rarest = [fixed.slice(0, middle), fixed.slice(middle)].flatMap((part) =>
		part
			.map(({ word }) => word)
			.sort((a, b) => b.weight - a.weight || (a.text < b.text ? -1 : 1))
			.slice(0, 1),
	);
	return [...new Set(rarest.map(({ text }) => text))];
}

/** A number for a word, the same everywhere: FNV-1a, whose bits are mixed once more. */
export function hashOf(word: string, seed = 0): number {
	let hash = 0x811c9dc5 ^ seed;
	for (let index = 0; index < word.length; index += 1) {
		hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
	}
	hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
	return (hash ^ (hash >>> 16)) >>> 0;
}

/** The shard that holds the signatures which a word leads to. */
export function shardOf(word: string, shards: number): number {
	return hashOf(word) % shards;
}
