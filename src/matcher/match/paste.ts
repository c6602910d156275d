import type { Table } from '../table/table.ts';
import { wordsOf } from '../text/split-words.ts';
import type { Word } from '../text/split-words.ts';
import { undo } from '../text/undo.ts';
import type { Clean } from '../text/undo.ts';
import { readWhole, tellingParts } from './telling-parts.ts';

/** A word of the paste, with the words of the table that it is or may be. */
export type PastedWord = Word & {
	/** Its number in the table, -1 when no signature has it. */
	readonly number: number;
	/** The number of this word and the next one read together, where a line break parts them; or -1. */
	readonly joined: number;
	/** The numbers of the words that it may be the beginning of, where a line ends. */
	readonly stumps: readonly number[];
	/** It is a part of a path or of an address, and says little of what failed. */
	readonly inPath: boolean;
};

/** A pasted text, read once. */
export type Paste = {
	readonly clean: Clean;
	readonly words: readonly PastedWord[];
	/** Where each word of the table stands. */
	readonly places: ReadonlyMap<number, readonly number[]>;
};

/** The paste as the matcher walks it. */
export function readPaste(table: Table, pasted: string): Paste {
	const weightOf = (word: string) => table.words[table.wordNumber.get(word) ?? -1]?.weight;
	const clean = cleanOf(pasted, weightOf);
	const places = new Map<number, number[]>();
	const note = (number: number, place: number): void => {
		if (number < 0) return;
		const list = places.get(number);
		if (!list) places.set(number, [place]);
		// A torn word may be a begun one, too.
		else if (list.at(-1) !== place) list.push(place);
	};
	const isInPath = pathTest(clean.text);
	const words = wordsOf(clean).map((word, place, all): PastedWord => {
		const number = table.wordNumber.get(word.text) ?? -1;
		const stumps = isLineEnd(clean.text, word.end) ? wordsBeginning(table, word.text) : none;
		const joined = table.wordNumber.get(tornWord(clean, word, all[place + 1])) ?? -1;
		for (const each of [number, ...stumps, joined]) note(each, place);
		return { ...word, number, joined, stumps, inPath: isInPath(word.start) };
	});
	return { clean, words, places };
}

/** A pasted text made plain: all of it, or of a very long one what tells most, by the weight of the words that are known. */
export function cleanOf(pasted: string, weightOf: (word: string) => number | undefined): Clean {
	return undo(pasted, pasted.length > readWhole ? tellingParts(weightOf, pasted) : undefined);
}

/** Two neighbours as one word where a hard wrap may have torn it: only spaces and a frame are between them; else ''. */
export function tornWord({ text }: Clean, word: Word, next: Word | undefined): string {
	return next && isTorn(text, word, next) ? word.text + next.text : '';
}

const none: readonly number[] = [];

/** Addresses, and paths of at least two folders. */
const paths =
	/\w{2,20}:\/\/[^\s"'<>]+|(?<![\w.@~%+/-])[\w.@~%+-]{0,255}(?:\/[\w.@~%+-]{1,255}){2,}/g;

/** Tells of places in growing order whether they are in a path. */
function pathTest(text: string): (place: number) => boolean {
	const found = text.matchAll(paths);
	let [start, end] = [-1, -1];
	return (place) => {
		while (end <= place) {
			const next = found.next().value;
			if (!next) return false;
			[start, end] = [next.index, next.index + next[0].length];
		}
		return place >= start;
	};
}

/** How many of the paste's words a word of the table takes at a place; 0 when it does not stand there. */
export function sizeAt({ words }: Paste, place: number, number: number): number {
	const word = words[place];
	if (!word) return 0;
	if (word.number === number) return 1;
	if (word.joined === number) return 2;
	return word.stumps.includes(number) ? 1 : 0;
}

function isLineEnd(text: string, end: number): boolean {
	return end === text.length || text[end] === '\n' || text.startsWith('...', end);
}

/** A cut-off word that might be any of more words than these says nothing. */
const mostLonger = 12;
const shortestStump = 2;

/** The table's words that begin with these letters and go on, when they are few. */
function wordsBeginning({ alphabet }: Table, letters: string): readonly number[] {
	if (letters.length < shortestStump) return none;
	let low = 0;
	let high = alphabet.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((alphabet[middle]?.text ?? '') <= letters) low = middle + 1;
		else high = middle;
	}
	const longer: number[] = [];
	for (const { text: word, number } of alphabet.slice(low, low + mostLonger + 1)) {
		if (!word.startsWith(letters)) return longer;
		longer.push(number);
	}
	return longer.length > mostLonger ? none : longer;
}

function isTorn(text: string, word: Word, next: Word): boolean {
	if (next.line !== word.line + 1) return false;
	for (let index = word.end; index < next.start; index += 1) {
		if (!' \n|>'.includes(text[index] ?? '')) return false;
	}
	return true;
}
