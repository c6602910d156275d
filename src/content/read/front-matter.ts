/** The front matter of an entry and the body behind it, or the reason why there is none. */
export type FrontMatter =
	| {
			readonly kind: 'found';
			readonly yaml: string;
			/** Where the YAML begins in the file. */
			readonly offset: number;
			readonly body: string;
			/** Where the body begins in the file. */
			readonly bodyOffset: number;
	  }
	| { readonly kind: 'missing' }
	/** No closing line, or one that is not exactly `---`; `offset` is where it was looked for in vain. */
	| { readonly kind: 'open'; readonly offset: number };

const opening = /^---[ \t]*\r?\n/;
// Astro ends front matter at any line that begins like this, whatever follows; so must we.
const closing = /^(?:---|\+\+\+).*$/m;

/** Splits an entry at its two `---` lines. */
export function splitFrontMatter(text: string): FrontMatter {
	const start = opening.exec(text)?.[0].length;
	if (start === undefined) return { kind: 'missing' };
	const end = closing.exec(text.slice(start));
	if (end === null) return { kind: 'open', offset: 0 };
	if (end[0].trimEnd() !== '---') return { kind: 'open', offset: start + end.index };
	const behind = start + end.index + end[0].length;
	const bodyOffset = text[behind] === '\n' ? behind + 1 : behind;
	return {
		kind: 'found',
		yaml: text.slice(start, start + end.index),
		offset: start,
		body: text.slice(bodyOffset),
		bodyOffset,
	};
}
