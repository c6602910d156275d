import { plainForm } from './plain-form.ts';
import type { Span } from './types.ts';

/** A text without what terminals, loggers and clients add, each character knowing where it came from. */
export type Clean = {
	readonly text: string;
	/** Offset in the original of each character of `text`; one more entry for the end. */
	readonly at: Int32Array;
};

/**
 * The text as its author meant it: no colours, escapes, entities, frames or invisible characters;
 * one kind of quote, dash and blank. One pass, no regular expression, so nothing can make it slow.
 * With `parts`, only those are read.
 *
 * @example undo('\\"Could not\\n   process\\" \x1b[31mimage').text //=> '"Could not\n process" image'
 */
export function undo(original: string, parts?: readonly Span[]): Clean {
	const chosen = parts ?? [{ start: 0, end: original.length }];
	const length = chosen.reduce((sum, { start, end }) => sum + end - start + 1, 0);
	const at = new Int32Array(length * 2 + 2);
	let text = '';
	let last = 10;

	const emit = (piece: string, from: number): void => {
		for (let unit = 0; unit < piece.length; unit += 1) {
			const code = piece.charCodeAt(unit);
			if ((code === 32 && (last === 32 || last === 10)) || text.length >= at.length - 1) continue;
			at[text.length] = from;
			text += piece[unit];
			last = code;
		}
	};

	for (const { start, end } of chosen) {
		if (start > 0) emit('\n', start);
		let index = start;
		while (index < end) {
			const code = original.charCodeAt(index);
			if (isPlain(code)) {
				const from = index;
				while (index < end && isPlain(original.charCodeAt(index))) {
					if (text.length + index - from < at.length) at[text.length + index - from] = index;
					index += 1;
				}
				text += original.slice(from, index);
				last = 0;
				continue;
			}
			const undone = special(original, index, code);
			if (undone) {
				emit(undone.text, index);
				index = undone.next;
			} else if (code < 127) {
				emit(original[index] ?? '', index);
				index += 1;
			} else {
				const point = original.codePointAt(index) ?? code;
				emit(plainForm(point), index);
				index += point > 0xffff ? 2 : 1;
			}
		}
	}
	at[text.length] = Math.min(original.length, chosen.at(-1)?.end ?? 0);
	return { text, at: at.subarray(0, text.length + 1) };
}

/** Letters, digits and the commonest marks: nothing to undo. */
function isPlain(code: number): boolean {
	return (code >= 93 && code < 127 && code !== 94) || (code >= 39 && code < 91);
}

type Undone = { readonly text: string; readonly next: number };

/** What an escape, entity, colour or control character at this place stands for, if there is one. */
function special(text: string, index: number, code: number): Undone | undefined {
	if (code === 92) return backslash(text, index);
	if (code === 38) return entity(text, index);
	if (code === 27 || code === 0x9b) return terminalSequence(text, index);
	if (code === 91) return colourWithoutEscape(text, index);
	if (code === 94 && text.startsWith('^[[', index)) return terminalSequence(text, index + 1);
	if (code === 13) return { text: text[index + 1] === '\n' ? '' : '\n', next: index + 1 };
	if (code === 0 || code === 127) return { text: '', next: index + 1 };
	if (code < 32 && code !== 10) return { text: ' ', next: index + 1 };
	return undefined;
}

/** Escapes of JSON, Python and JavaScript, escaped any number of times. */
function backslash(text: string, index: number): Undone {
	let next = index;
	while (text[next] === '\\') next += 1;
	const letter = text[next] ?? '';
	if (letter === 'n' || letter === 'r') return { text: '\n', next: next + 1 };
	if (letter === 't') return { text: ' ', next: next + 1 };
	if (letter === 'u' || letter === 'x') {
		const size = letter === 'u' ? 4 : 2;
		const code = hexadecimal(text, next + 1, size);
		if (code === 27) return terminalSequence(text, next + size);
		if (code !== undefined) {
			// Bytes above ASCII are parts of a character that cannot be put together here.
			const plain = code < 32 || (size === 2 && code > 126) ? ' ' : plainForm(code);
			return { text: plain, next: next + 1 + size };
		}
	}
	if (text.startsWith('e[', next)) return terminalSequence(text, next);
	if (text.startsWith('033[', next)) return terminalSequence(text, next + 2);
	if (letter === '"' || letter === "'" || letter === '`' || letter === '/') {
		return { text: '', next };
	}
	if (letter === '\n' || letter === '\r') return { text: '', next };
	return { text: '\\', next };
}

/** The code that `size` hexadecimal digits spell, if they are all there. */
function hexadecimal(text: string, from: number, size: number): number | undefined {
	let code = 0;
	for (let index = from; index < from + size; index += 1) {
		const digit = '0123456789abcdef'.indexOf((text[index] ?? '?').toLowerCase());
		if (digit < 0) return undefined;
		code = code * 16 + digit;
	}
	return code;
}

const longestEntity = 10;
const namedEntities: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	nbsp: ' ',
	hellip: '...',
	middot: '·',
	ldquo: '"',
	rdquo: '"',
	lsquo: "'",
	rsquo: "'",
	ndash: '-',
	mdash: '-',
};

/** An HTML entity, also one that was escaped again (`&amp;quot;`). */
function entity(text: string, index: number): Undone | undefined {
	let start = index + 1;
	while (text.startsWith('amp;', start)) start += 4;
	const end = semicolon(text, start);
	const name = end < 0 ? '' : text.slice(start, end);
	const named = Object.hasOwn(namedEntities, name) ? namedEntities[name] : numericEntity(name);
	if (named !== undefined) return { text: named, next: end + 1 };
	return start > index + 1 ? { text: '&', next: start } : undefined;
}

/** Where the next `;` is, looking no further than an entity is long. */
function semicolon(text: string, start: number): number {
	for (let index = start; index < start + longestEntity; index += 1) {
		if (text[index] === ';') return index;
	}
	return -1;
}

function numericEntity(name: string): string | undefined {
	if (name[0] !== '#') return undefined;
	const hex = name[1] === 'x' || name[1] === 'X';
	const code = hex ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
	if (!(code > 0 && code <= 0x10ffff)) return undefined;
	return code < 127 ? String.fromCharCode(Math.max(code, 32)) : plainForm(code);
}

const longestSequence = 2_000;

/** A colour, a cursor movement or a terminal link; `index` is at the character that stands for ESC. */
function terminalSequence(text: string, index: number): Undone {
	const kind = text.charCodeAt(index) === 0x9b ? '[' : text[index + 1];
	let next = text.charCodeAt(index) === 0x9b ? index + 1 : index + 2;
	if (kind === '[') {
		while (isParameter(text.charCodeAt(next))) next += 1;
		return { text: '', next: next + 1 };
	}
	if (kind === ']') {
		const limit = Math.min(text.length, next + longestSequence);
		while (next < limit && text.charCodeAt(next) !== 7 && text.charCodeAt(next) !== 27) next += 1;
		return { text: '', next: text.charCodeAt(next) === 27 ? next + 2 : next + 1 };
	}
	return { text: '', next };
}

function isParameter(code: number): boolean {
	return code >= 0x20 && code <= 0x3f;
}

/** `[31m` whose ESC was lost on the way; `[5m]` is a duration and stays. */
function colourWithoutEscape(text: string, index: number): Undone | undefined {
	let next = index + 1;
	while (next < index + 12 && (text[next] === ';' || isDigit(text.charCodeAt(next)))) next += 1;
	if (next === index + 1 || text[next] !== 'm' || text[next + 1] === ']') return undefined;
	return { text: '', next: next + 1 };
}

function isDigit(code: number): boolean {
	return code >= 48 && code <= 57;
}
