/**
 * Numbers as printable text that JSON leaves alone: small numbers take one character, larger ones
 * two or three. Variable-length quantities as in MIDI or source maps, with 92 digits instead of 64.
 */
const digits = Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index))
	.filter((digit) => digit !== '"' && digit !== '\\')
	.join('');
const half = digits.length / 2;
const valueOf = new Int8Array(128);
for (let value = 0; value < digits.length; value += 1) valueOf[digits.charCodeAt(value)] = value;

/** The numbers as one string: `encode([0, 45, 46])` gives `'!P!"'`-like text. */
export function encode(numbers: readonly number[]): string {
	let text = '';
	for (const number of numbers) {
		let rest = number;
		let last = digits[rest % half];
		rest = Math.floor(rest / half);
		while (rest > 0) {
			rest -= 1;
			last = `${digits[half + (rest % half)]}${last}`;
			rest = Math.floor(rest / half);
		}
		text += last;
	}
	return text;
}

/** The numbers that `encode` was given. */
export function decode(text: string): number[] {
	const numbers: number[] = [];
	let number = 0;
	for (let index = 0; index < text.length; index += 1) {
		const value = valueOf[text.charCodeAt(index)] ?? 0;
		if (value < half) {
			numbers.push(number * half + value);
			number = 0;
		} else {
			number = number * half + (value - half) + 1;
		}
	}
	return numbers;
}

/** Marks in the number stream of a signature. */
export const endMark = 0;
export const holeMark = 1;
/** What a mark before a word says of it: it may be absent, or a clause or a sentence begins with it. */
const wordMarks = ['value', 'frame', 'clause', 'sentence'] as const;
type WordMark = (typeof wordMarks)[number];
const firstWordMark = holeMark + 1;
/** Words follow behind the marks. */
export const firstWord = firstWordMark + wordMarks.length;

/** The number of a mark before a word. */
export const wordMark = (says: WordMark): number => firstWordMark + wordMarks.indexOf(says);

/** What a number says as a mark before a word; nothing when it is the word itself. */
export const saidBy = (number: number): WordMark | undefined => wordMarks[number - firstWordMark];
