import { control, invisible } from './invisible.ts';

/**
 * A text that cannot move the cursor, colour the terminal or reorder the line: control, invisible and
 * bidirectional characters become their code points.
 *
 * @example printable('a\u001b[31mb') //=> 'a\\u{1b}[31mb'
 */
export function printable(text: string): string {
	return text.replace(unprintable, (character) => {
		if (character === '\t') return ' ';
		return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
	});
}

const unprintable = new RegExp(
	`[\\t\\n\\r\\ud800-\\udfff]|${control.source}|${invisible.source}`,
	'gv',
);
