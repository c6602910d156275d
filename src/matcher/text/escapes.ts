import { entity } from './entities.ts';
import { plainForm } from './plain-form.ts';
import { backslashes } from './windows-path.ts';

/** What stands for an escape, and where the text goes on. */
export type Undone = { readonly text: string; readonly next: number };

/** What an escape, entity, colour or control character at this place stands for, if there is one. */
export function special(text: string, index: number, code: number): Undone | undefined {
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
	const next = index + backslashes(text, index);
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
