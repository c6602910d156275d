import type { Table } from '../table/table.ts';
import { readWhole, tellingParts } from './telling-parts.ts';
import { undo } from './undo.ts';
import type { Clean } from './undo.ts';
import { wordsOf } from './words.ts';
import type { Words } from './words.ts';

/** A pasted text, read once, its words as the table's numbers. */
export type Paste = {
	readonly clean: Clean;
	readonly words: Words;
	/** The table's number of each word, -1 for a word that no signature has. */
	readonly numbers: Int32Array;
	/** The number of a word and the next one read together, where a line break parts them. */
	readonly joined: Int32Array;
	/** The numbers of the words that the last word of a line may be the beginning of. */
	readonly stumps: ReadonlyMap<number, readonly number[]>;
	/** Where each word of the table stands. */
	readonly places: ReadonlyMap<number, readonly number[]>;
	/** How many records have begun up to each word. */
	readonly records: Int32Array;
};

/** The paste as the matcher walks it. */
export function readPaste(table: Table, pasted: string): Paste {
	const parts = pasted.length > readWhole ? tellingParts(table, pasted) : undefined;
	const clean = undo(pasted, parts);
	const words = wordsOf(clean);
	const count = words.text.length;
	const numbers = new Int32Array(count).fill(-1);
	const joined = new Int32Array(count).fill(-1);
	const records = new Int32Array(count);
	const places = new Map<number, number[]>();
	const stumps = new Map<number, readonly number[]>();
	const note = (number: number, place: number): void => {
		const list = places.get(number);
		if (list) list.push(place);
		else places.set(number, [place]);
	};
	for (let place = 0; place < count; place += 1) {
		records[place] = (records[place - 1] ?? 0) + (words.fresh[place] ?? 0);
		const number = table.wordNumber.get(words.text[place] ?? '');
		if (number !== undefined) {
			numbers[place] = number;
			note(number, place);
		}
		if (isLineEnd(clean.text, words.end[place] ?? 0)) {
			const longer = wordsBeginning(table, words.text[place] ?? '');
			if (longer.length > 0) stumps.set(place, longer);
			for (const each of longer) note(each, place);
		}
		if (!isTorn(clean.text, words, place)) continue;
		const whole = table.wordNumber.get(`${words.text[place]}${words.text[place + 1]}`);
		if (whole === undefined) continue;
		joined[place] = whole;
		note(whole, place);
	}
	return { clean, words, numbers, joined, stumps, places, records };
}

/** Whether a word of the table stands at a place, and how many of the paste's words it takes; 0 if not. */
export function sizeAt(paste: Paste, place: number, number: number): number {
	if (paste.numbers[place] === number) return 1;
	if (paste.joined[place] === number) return 2;
	return paste.stumps.get(place)?.includes(number) ? 1 : 0;
}

function isLineEnd(text: string, end: number): boolean {
	return end === text.length || text[end] === '\n' || text.startsWith('...', end);
}

/** A cut-off word that might be any of more words than these says nothing. */
const mostLonger = 12;
const shortestStump = 2;

/** The table's words that begin with these letters and go on, when they are few. */
function wordsBeginning(table: Table, letters: string): readonly number[] {
	if (letters.length < shortestStump) return [];
	const { sorted, words } = table;
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((words[sorted[middle] ?? 0] ?? '') <= letters) low = middle + 1;
		else high = middle;
	}
	const longer: number[] = [];
	while (longer.length <= mostLonger && words[sorted[low] ?? -1]?.startsWith(letters)) {
		longer.push(sorted[low] ?? 0);
		low += 1;
	}
	return longer.length > mostLonger ? [] : longer;
}

/** Whether this word and the next may be one that a hard wrap tore: only blanks and a frame between. */
function isTorn(text: string, words: Words, place: number): boolean {
	if ((words.line[place + 1] ?? 0) !== (words.line[place] ?? 0) + 1) return false;
	for (let index = words.end[place] ?? 0; index < (words.start[place + 1] ?? 0); index += 1) {
		if (!' \n|>'.includes(text[index] ?? '')) return false;
	}
	return true;
}
