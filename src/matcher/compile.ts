import { encode, endMark, firstWord, frameMark, holeMark, valueMark } from './codec.ts';
import { parseSignature } from './parse-signature.ts';
import type { Part } from './parse-signature.ts';
import type { MatcherIndex, Signature, SignatureFacts } from './types.ts';

/**
 * The table that `match` reads, as plain JSON: same signatures, same bytes.
 *
 * Per signature the stream holds how many ids further its id is, the number of its facts, then its
 * parts: a word's number, after `valueMark` or `frameMark` when it may be absent, or `holeMark` and
 * the number of a hole's name.
 */
export function compile(signatures: readonly Signature[]): MatcherIndex {
	const parsed = signatures.map((signature) => parseSignature(signature.text));
	const vocabulary = byFrequency(parsed);
	const wordNumber = numbersOf(vocabulary.map(([word]) => word));
	const holes = new Map<string, number>();
	const ids = new Map<string, number>();
	const facts = new Map<string, number>();
	const stream: number[] = [];
	let idBefore = 0;
	signatures.forEach((signature, index) => {
		const id = numberFor(ids, signature.id);
		stream.push(zigzag(id - idBefore), numberFor(facts, JSON.stringify(factsOf(signature))));
		idBefore = id;
		for (const part of parsed[index] ?? []) {
			if (part.kind === 'hole') {
				stream.push(holeMark, numberFor(holes, part.name));
				continue;
			}
			if (part.kind === 'value') stream.push(valueMark);
			if (part.kind === 'frame') stream.push(frameMark);
			stream.push(firstWord + (wordNumber.get(part.word) ?? 0));
		}
		stream.push(endMark);
	});
	return {
		version: 1,
		total: signatures.length,
		words: vocabulary.map(([word]) => word).join(' '),
		frequencies: runs(vocabulary.map(([, frequency]) => frequency)),
		holes: [...holes.keys()].join(' '),
		ids: frontCoded([...ids.keys()]),
		facts: [...facts.keys()].map((text) => JSON.parse(text) as SignatureFacts),
		signatures: encode(stream),
	};
}

/** Every word with the number of signatures that have it, the most frequent first. */
function byFrequency(parsed: readonly (readonly Part[])[]): readonly (readonly [string, number])[] {
	const frequency = new Map<string, number>();
	for (const parts of parsed) {
		const distinct = new Set(parts.flatMap((part) => (part.kind === 'hole' ? [] : [part.word])));
		for (const word of distinct) frequency.set(word, (frequency.get(word) ?? 0) + 1);
	}
	return [...frequency].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
}

function numbersOf(words: readonly string[]): ReadonlyMap<string, number> {
	return new Map(words.map((word, number) => [word, number]));
}

function numberFor(numbers: Map<string, number>, key: string): number {
	const number = numbers.get(key) ?? numbers.size;
	numbers.set(key, number);
	return number;
}

function factsOf(signature: Signature): SignatureFacts {
	return {
		...(signature.http_status === undefined ? {} : { status: signature.http_status }),
		...(signature.error_type === undefined ? {} : { type: signature.error_type }),
		...(signature.code === undefined ? {} : { code: signature.code }),
		...(signature.wrapper ? { wrapper: true } : {}),
	};
}

/** A signed number as a natural one: 0, -1, 1, -2 become 0, 1, 2, 3. */
function zigzag(number: number): number {
	return number < 0 ? -2 * number - 1 : 2 * number;
}

function runs(values: readonly number[]): readonly number[] {
	const pairs: number[] = [];
	for (const value of values) {
		if (pairs.at(-2) === value) pairs[pairs.length - 1] = (pairs.at(-1) ?? 0) + 1;
		else pairs.push(value, 1);
	}
	return pairs;
}

/** Each id without the start it shares with the id before, whose length its first character tells. */
function frontCoded(ids: readonly string[]): readonly string[] {
	return ids.map((id, index) => {
		const before = ids[index - 1] ?? '';
		let shared = 0;
		while (shared < 40 && shared < id.length && id[shared] === before[shared]) shared += 1;
		return encode([shared]) + id.slice(shared);
	});
}
