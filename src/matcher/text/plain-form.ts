/** Characters that take no room or only steer: zero-width, direction marks, soft hyphen, selectors. */
const invisible = /^[\p{Default_Ignorable_Code_Point}\p{M}\p{Cs}\p{Co}\u200b]$/u;
/** Frames, blocks, bullets and spinners that terminals draw around a text. */
const drawn = /^[\u2500-\u25ff\u23bf\u2700-\u27bf\u2800-\u28ff\p{Z}\p{Cc}]$/u;

const known = new Map<number, string>([
	...Array.from('‘’‚‛′´`', (quote) => [quote.codePointAt(0) ?? 0, "'"] as const),
	...Array.from('“”„‟″«»', (quote) => [quote.codePointAt(0) ?? 0, '"'] as const),
	...Array.from('‐‑‒–—―−', (dash) => [dash.codePointAt(0) ?? 0, '-'] as const),
	[0x2026, '...'],
	[0x2028, '\n'],
	[0x2029, '\n'],
	[0x85, '\n'],
]);
const mostRemembered = 4_096;

/**
 * One character in its plainest form: straight quotes, no accents or ligatures, blanks for frames.
 * Both signatures and pastes pass through, so that what one terminal changed still meets.
 */
export function plainForm(point: number): string {
	const remembered = known.get(point);
	if (remembered !== undefined) return remembered;
	const plain = work(String.fromCodePoint(point));
	if (known.size < mostRemembered) known.set(point, plain);
	return plain;
}

function work(character: string): string {
	if (invisible.test(character)) return '';
	if (drawn.test(character)) return ' ';
	return character.normalize('NFKD').replace(/\p{M}/gu, '');
}
