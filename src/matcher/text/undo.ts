import { special } from './escapes.ts';
import { plainForm } from './plain-form.ts';
import { backslashes, separatorFrom } from './windows-path.ts';
import type { Span } from '../types.ts';

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
	/** How many backslashes separate the parts of the Windows path that this is in; 0 outside of one. */
	let separator = 0;

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
				const run = original.slice(from, index);
				if (separator > 0 && run.includes("'")) separator = 0;
				text += run;
				last = 0;
				continue;
			}
			if (code === 10 || code === 34) separator = 0;
			if (code === 92) {
				separator = separatorFrom(original, index) || separator;
				if (separator > 0 && backslashes(original, index) === separator) {
					emit('\\', index);
					index += separator;
					continue;
				}
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
