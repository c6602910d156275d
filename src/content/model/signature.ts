import type { EntryData } from '#schema/entry.ts';

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

/** What is said beside a signature, in a line: "HTTP 400 · invalid_request_error". Empty when nothing is known. */
export function signatureFacts(signature: EntryData['signatures'][number]): string {
	const { http_status, error_type, code, emitted_by, versions } = signature;
	return [
		http_status && `HTTP ${http_status}`,
		error_type,
		code && `code ${code}`,
		emitted_by,
		versions,
	]
		.filter(Boolean)
		.join(' · ');
}
