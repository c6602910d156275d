/** A stretch of a signature: fixed text, or the name of a placeholder. */
export type SignaturePart = { readonly text: string; readonly hole: boolean };

/**
 * A signature's text in stretches of fixed text and placeholders.
 *
 * @example signatureParts('messages.<index>: too long')
 * // [{ text: 'messages.', hole: false }, { text: 'index', hole: true }, { text: ': too long', hole: false }]
 */
export function signatureParts(text: string): SignaturePart[] {
	return text
		.split(/(<[a-z][a-z0-9_-]*>)/)
		.filter((part) => part !== '')
		.map((part) =>
			/^<[a-z][a-z0-9_-]*>$/.test(part)
				? { text: part.slice(1, -1), hole: true }
				: { text: part, hole: false },
		);
}
