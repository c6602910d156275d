import { encode, endMark, firstWord, holeMark, wordMark } from './codec.ts';
import type { Part } from './parse-signature.ts';
import type { MatcherIndex, SignatureFacts } from '../types.ts';

/** A signature taken apart. */
export type ParsedSignature = {
	readonly id: string;
	readonly facts: SignatureFacts;
	readonly parts: readonly Part[];
	/** Its text, when another entry has the same words. */
	readonly form?: string | undefined;
};

/** Words with the number of signatures of the whole table that have them. */
export type Vocabulary = readonly (readonly [word: string, frequency: number])[];

/**
 * The signatures as one plain, compact object.
 *
 * Per signature the number stream holds how many ids further its id is, the number of its facts,
 * then its parts: a word's number, after a mark when it may be absent or when a clause or a sentence
 * begins with it, or `holeMark` and the number of a hole's name.
 */
export function pack(
	signatures: readonly ParsedSignature[],
	vocabulary: Vocabulary,
	total: number,
): MatcherIndex {
	const wordNumber = new Map(vocabulary.map(([word], number) => [word, number]));
	const holes = new Map<string, number>();
	const ids = new Map<string, number>();
	const facts = new Map<string, number>();
	const stream: number[] = [];
	let idBefore = 0;
	for (const signature of signatures) {
		const id = numberFor(ids, signature.id);
		stream.push(zigzag(id - idBefore), numberFor(facts, JSON.stringify(signature.facts)));
		idBefore = id;
		for (const part of signature.parts) {
			if (part.kind === 'hole') {
				stream.push(holeMark, numberFor(holes, part.name));
				continue;
			}
			const says = part.kind === 'word' ? part.opens : part.kind;
			if (says !== undefined) stream.push(wordMark(says));
			stream.push(firstWord + (wordNumber.get(part.word) ?? 0));
		}
		stream.push(endMark);
	}
	return {
		version: 1,
		total,
		words: vocabulary.map(([word]) => word).join(' '),
		frequencies: runs(vocabulary.map(([, frequency]) => frequency)),
		holes: [...holes.keys()].join(' '),
		ids: frontCoded([...ids.keys()]),
		facts: [...facts.keys()].map((text) => JSON.parse(text) as SignatureFacts),
		signatures: encode(stream),
		...formsOf(signatures),
	};
}

function formsOf(signatures: readonly ParsedSignature[]): Pick<MatcherIndex, 'forms'> {
	const forms = signatures.flatMap(({ form }, number) =>
		form === undefined ? [] : [[number, form] as const],
	);
	return forms.length === 0 ? {} : { forms: Object.fromEntries(forms) };
}

/** Every word of the signatures with the number of signatures that have it, the most frequent first. */
export function vocabularyOf(signatures: readonly ParsedSignature[]): Vocabulary {
	const frequency = new Map<string, number>();
	for (const { parts } of signatures) {
		for (const word of wordsOfParts(parts)) frequency.set(word, (frequency.get(word) ?? 0) + 1);
	}
	return [...frequency].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
}

function wordsOfParts(parts: readonly Part[]): ReadonlySet<string> {
	return new Set(parts.flatMap((part) => (part.kind === 'hole' ? [] : [part.word])));
}

function numberFor(numbers: Map<string, number>, key: string): number {
	const number = numbers.get(key) ?? numbers.size;
	numbers.set(key, number);
	return number;
}

/** A signed number as a natural one: 0, -1, 1, -2 become 0, 1, 2, 3. */
function zigzag(number: number): number {
	return number < 0 ? -2 * number - 1 : 2 * number;
}

/** The values as pairs of a value and how often it comes in a row. */
function runs(values: readonly number[]): readonly number[] {
	const pairs: number[] = [];
	for (const value of values) {
		if (pairs.at(-2) === value) pairs[pairs.length - 1] = (pairs.at(-1) ?? 0) + 1;
		else pairs.push(value, 1);
	}
	return pairs;
}

const longestShared = 40;

/** Each id without the start it shares with the id before, whose length its first character tells. */
function frontCoded(ids: readonly string[]): readonly string[] {
	return ids.map((id, index) => {
		const before = ids[index - 1] ?? '';
		const most = Math.min(longestShared, id.length);
		let shared = 0;
		while (shared < most && id[shared] === before[shared]) shared += 1;
		return encode([shared]) + id.slice(shared);
	});
}
