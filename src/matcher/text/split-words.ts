import type { Clean } from './undo.ts';

/** A word of a text: a run of letters or a run of digits. Offsets are those of the clean text. */
export type Word = {
	/** In lower case. */
	readonly text: string;
	readonly start: number;
	readonly end: number;
	readonly line: number;
	/** How many records have begun up to here: a log line, a stack frame, the text after an empty line. */
	readonly record: number;
};

/** The words of a clean text in order. */
export function wordsOf({ text: source }: Pick<Clean, 'text'>): Word[] {
	const words: Word[] = [];
	let line = 0;
	let record = 0;
	let index = 0;
	while (index < source.length) {
		const code = source.charCodeAt(index);
		if (code === 10) line += 1;
		const kind = kindOf(code);
		if (kind === blank || isLiteralPrefix(source, index)) {
			index += 1;
			continue;
		}
		const start = index;
		index += 1;
		if (kind !== single) {
			while (index < source.length && kindOf(source.charCodeAt(index)) === kind) index += 1;
		}
		const text = source.slice(start, index).toLowerCase();
		const before = words.at(-1);
		if (before?.line !== line) {
			const isBehindEmptyLine = source.slice(before?.end ?? start, start).includes('\n\n');
			if (isBehindEmptyLine || beginsRecord(text, source[index])) record += 1;
		}
		words.push({ text, start, end: index, line, record });
	}
	return words;
}

const blank = 0;
const letter = 1;
const digit = 2;
/** Scripts written without spaces: each character is a word. */
const single = 3;

function kindOf(code: number): number {
	if (code >= 97 && code <= 122) return letter;
	if (code >= 65 && code <= 90) return letter;
	if (code >= 48 && code <= 57) return digit;
	if (code < 0xaa) return blank;
	if (code >= 0x3040 && code <= 0x9fff) return single;
	if (code >= 0xd800 && code <= 0xdfff) return blank;
	return /\p{L}/u.test(String.fromCharCode(code)) ? letter : blank;
}

/** The `b` of `b'…'` and the `u` of `u"…"`, which Python prints before a quote. */
function isLiteralPrefix(source: string, index: number): boolean {
	const character = source[index];
	if (character !== 'b' && character !== 'u') return false;
	const quote = source[index + 1];
	if (quote !== "'" && quote !== '"') return false;
	return index === 0 || kindOf(source.charCodeAt(index - 1)) === blank;
}

const levels = new Set(
	'trace debug info notice warn warning error err fatal critical severe panic traceback'.split(' '),
);

/** Whether the first word of a line shows that the line before has ended: a date, a level, a frame. */
function beginsRecord(first: string, next: string | undefined): boolean {
	const isDate = next === '-' && /^\d{4}$/.test(first);
	const isClock = next === ':' && /^\d{2}$/.test(first);
	const isFrame = next === ' ' && (first === 'at' || first === 'file');
	return isDate || isClock || isFrame || levels.has(first);
}
