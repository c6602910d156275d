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
	/** No closing line. */
	| { readonly kind: 'open' }
	/** A closing line that is not exactly `---`, or one with more fields behind it, which would be lost. */
	| { readonly kind: 'odd' | 'early'; readonly offset: number };

const opening = /^---[ \t]*\r?\n/;
// Astro ends front matter at any line that begins like this, whatever follows; so must we.
const closing = /^(?:---|\+\+\+).*$/m;

/** Splits an entry at its two `---` lines. */
export function splitFrontMatter(text: string): FrontMatter {
	const start = opening.exec(text)?.[0].length;
	if (start === undefined) return { kind: 'missing' };
	const end = closing.exec(text.slice(start));
	if (end === null) return { kind: 'open' };
	const offset = start + end.index;
	if (end[0].trimEnd() !== '---') return { kind: 'odd', offset };
	const behind = offset + end[0].length;
	const bodyOffset = text[behind] === '\n' ? behind + 1 : behind;
	const body = text.slice(bodyOffset);
	if (hasFields(body)) return { kind: 'early', offset };
	return {
		kind: 'found',
		yaml: text.slice(start, offset),
		offset: start,
		body,
		bodyOffset,
	};
}

/** Whether a body begins with fields and another closing line, which happens when one `---` too many is in between. */
function hasFields(body: string): boolean {
	const [start = ''] = body.split(/^## /m, 1);
	const [fields = '', ...rest] = start.split(/^---[ \t]*$/m, 2);
	return rest.length > 0 && /^[a-z_]+:/m.test(fields);
}
