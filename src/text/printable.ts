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

// C0 and C1 controls, soft hyphen, zero-width and bidirectional characters, separators, BOM, tags, lone surrogates.
const unprintable =
	/[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}\ud800-\udfff]/gu;
