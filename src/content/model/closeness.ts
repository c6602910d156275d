import { signatureParts } from './signature.ts';

/**
 * How much of the fixed words of each signature a text has: from 0, none, to 1, all.
 *
 * @example closenessTo(['widget <id> not found'])('widget w_1 not here') //=> [2 / 3]
 */
export function closenessTo(signatures: readonly string[]): (text: string) => number[] {
	const asked = signatures.map((signature) =>
		signatureParts(signature)
			.filter(({ hole }) => !hole)
			.flatMap(({ text }) => wordsIn(text)),
	);
	return (text) => {
		const has = new Set(wordsIn(text));
		return asked.map(
			(words) => words.filter((word) => has.has(word)).length / Math.max(1, words.length),
		);
	};
}

const wordsIn = (text: string) => text.toLowerCase().match(/\w+/g) ?? [];
