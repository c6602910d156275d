import type { Clean } from './undo.ts';

/** The words of a text in order; a word is a run of letters or a run of digits, in lower case. */
export type Words = {
	readonly text: readonly string[];
	/** Offsets in the clean text. */
	readonly start: Int32Array;
	readonly end: Int32Array;
	readonly line: Int32Array;
	/** 1 where the line before has ended and this one does not continue it: a stamp, a level, a frame. */
	readonly fresh: Uint8Array;
};

const blank = 0;
const letter = 1;
const digit = 2;
/** Scripts written without blanks: each character is a word. */
const single = 3;

/** The words of a clean text, at most `limit` of them. */
export function wordsOf(clean: Clean, limit = Number.POSITIVE_INFINITY): Words {
	const source = clean.text;
	const text: string[] = [];
	const start: number[] = [];
	const end: number[] = [];
	const line: number[] = [];
	let lines = 0;
	let index = 0;
	while (index < source.length && text.length < limit) {
		const code = source.charCodeAt(index);
		if (code === 10) lines += 1;
		const kind = kindOf(code);
		if (kind === blank || isLiteralPrefix(source, index)) {
			index += 1;
			continue;
		}
		const from = index;
		index += 1;
		if (kind !== single) {
			while (index < source.length && kindOf(source.charCodeAt(index)) === kind) index += 1;
		}
		text.push(source.slice(from, index).toLowerCase());
		start.push(from);
		end.push(index);
		line.push(lines);
	}
	const lineNumbers = Int32Array.from(line);
	return {
		text,
		start: Int32Array.from(start),
		end: Int32Array.from(end),
		line: lineNumbers,
		fresh: freshLines(source, text, start, lineNumbers),
	};
}

/** The `b` of `b'…'` and the `u` of `u"…"`, which Python prints before a quote. */
function isLiteralPrefix(source: string, index: number): boolean {
	const character = source[index];
	if (character !== 'b' && character !== 'u') return false;
	const quote = source[index + 1];
	if (quote !== "'" && quote !== '"') return false;
	return index === 0 || kindOf(source.charCodeAt(index - 1)) === blank;
}

function kindOf(code: number): number {
	if (code >= 97 && code <= 122) return letter;
	if (code >= 65 && code <= 90) return letter;
	if (code >= 48 && code <= 57) return digit;
	if (code < 0xaa) return blank;
	if (code >= 0x3040 && code <= 0x9fff) return single;
	if (code >= 0xd800 && code <= 0xdfff) return blank;
	return /\p{L}/u.test(String.fromCharCode(code)) ? letter : blank;
}

const levels = new Set(
	'trace debug info notice warn warning error err fatal critical severe panic traceback'.split(' '),
);

/** Marks the first word of each line that begins a record of its own. */
function freshLines(
	source: string,
	text: readonly string[],
	start: readonly number[],
	line: Int32Array,
): Uint8Array {
	const fresh = new Uint8Array(text.length);
	for (let word = 0; word < text.length; word += 1) {
		if (word > 0 && line[word] === line[word - 1]) continue;
		const first = text[word] ?? '';
		const from = start[word] ?? 0;
		const next = source[from + first.length];
		const after = line[word - 1] ?? -1;
		const empty = word > 0 && (line[word] ?? 0) > after + 1;
		const stamp = /^\d{4}$/.test(first) && next === '-';
		const clock = /^\d{2}$/.test(first) && next === ':';
		const frame = (first === 'at' && next === ' ') || (first === 'file' && next === ' ');
		if (empty || stamp || clock || frame || levels.has(first)) fresh[word] = 1;
	}
	return fresh;
}
