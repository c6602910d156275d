import { isTag } from '#text/tags.ts';

/** A stretch of a signature: fixed text, or the name of a placeholder. */
export type SignaturePart = { readonly text: string; readonly hole: boolean };

/**
 * A signature's text in stretches of fixed text and placeholders.
 *
 * @example signatureParts('messages.<index>: too long')
 * // [{ text: 'messages.', hole: false }, { text: 'index', hole: true }, { text: ': too long', hole: false }]
 */
export function signatureParts(text: string): SignaturePart[] {
	const parts: SignaturePart[] = [];
	let from = 0;
	for (const { 0: found, 1: name = '', index } of text.matchAll(/<([a-z][a-z0-9_-]*)>/g)) {
		if (isTag(name, text)) continue;
		if (index > from) parts.push({ text: text.slice(from, index), hole: false });
		parts.push({ text: name, hole: true });
		from = index + found.length;
	}
	return from < text.length ? [...parts, { text: text.slice(from), hole: false }] : parts;
}
