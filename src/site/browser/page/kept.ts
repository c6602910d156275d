/** A browser keeps no more of a paste; characters. */
const longest = 200_000;

/** The paste that this entry of the browser's history keeps: it is there again after a reload and after "back". */
export function keptPaste(): string {
	const state: unknown = history.state;
	const paste = typeof state === 'object' && state !== null && 'paste' in state && state.paste;
	return typeof paste === 'string' ? paste : '';
}

/** Keeps a paste in the browser's history, which is sent nowhere. */
export function keepPaste(paste: string): void {
	history.replaceState({ paste: paste.slice(0, longest) }, '');
}
