/** Control characters other than tab and line endings. */
export const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;

/**
 * Characters that nobody sees: zero-width, direction marks, fillers, tags, odd line separators, Braille without a dot. A variation selector
 * after a pictograph is none of them: it only chooses between its two looks.
 */
export const invisible =
	/[[\p{Default_Ignorable_Code_Point}\u2028\u2029\u2800\ufff9-\ufffb]--[\ufe0e\ufe0f]]|(?<!\p{Extended_Pictographic})[\ufe0e\ufe0f]/v;

const foreign =
	'[[\\p{Script=Cyrillic}\\p{Script=Greek}\\p{Script=Armenian}\\p{Script=Cherokee}\\uff21-\\uff3a\\uff41-\\uff5a\\u{1d400}-\\u{1d7ff}]--[ΔΩλμπσ]]';

/**
 * A letter of another script, or of the blocks for mathematics and wide type, that touches a Latin one: nobody sees that the
 * word is another. Physics keeps its Greek ones.
 */
export const lookAlike = new RegExp(`(?<=[a-z])${foreign}|${foreign}(?=[a-z])`, 'iv');

/** A character as its standard writes it: `U+202E`. */
export function codePoint(character: string): string {
	return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
