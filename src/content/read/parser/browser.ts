import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { gfm } from 'micromark-extension-gfm';
import { mdx } from 'micromark-extension-mdx';
import { mdxjsEsm } from 'micromark-extension-mdxjs-esm';
import { lineStarts, positionAt } from '../lines.ts';
import { UnreadableMdx, type Parser, type ParserNode } from './types.ts';

const footnotes = ['gfmFootnoteCall', 'gfmFootnoteDefinition', 'gfmPotentialFootnoteCall'];
const syntax = [gfm(), { disable: { null: footnotes } }];

/**
 * An import is refused whatever it says, so nothing parses it; the native parser does not either. A JavaScript parser would
 * weigh more than all the rest here.
 */
const acorn = { parse: () => ({ type: 'Program', start: 0, end: 0, body: [] }) };
const withCode = [mdx(), mdxjsEsm({ acorn: acorn as unknown as Acorn })];
type Acorn = Parameters<typeof mdxjsEsm>[0]['acorn'];

/** The parser of the contribution form; it reads what the parser of the pages reads, with the same features. */
export const parser: Parser = {
	markdown: (text) =>
		fromMarkdown(text, {
			extensions: syntax,
			mdastExtensions: [gfmFromMarkdown()],
		}) as ParserNode,
	mdx: (text) => {
		try {
			return fromMarkdown(text, {
				extensions: [...syntax, ...withCode],
				mdastExtensions: [gfmFromMarkdown(), mdxFromMarkdown()],
			}) as ParserNode;
		} catch (error) {
			throw unreadable(text, error as Stop);
		}
	},
};

/** The native parser points at the tag or brace that nothing ends, this one at where it gave up. */
function unreadable(text: string, { message, reason = message, line = 1, column = 1 }: Stop) {
	const [, tagLine, tagColumn] = /^Expected a closing tag for .* \((\d+):(\d+)/.exec(reason) ?? [];
	if (tagLine !== undefined) return new UnreadableMdx(reason, Number(tagLine), Number(tagColumn));
	const starts = lineStarts(text);
	const read = text.slice(0, (starts[line - 1] ?? 0) + column - 1);
	const opening = read.lastIndexOf(reason.includes('closing brace') ? '{' : '<');
	const place = opening === -1 ? { line, column } : positionAt(starts, opening);
	return new UnreadableMdx(reason, place.line, place.column);
}

/** What a [`VFileMessage`](https://github.com/vfile/vfile-message) says; other errors have only a message. */
interface Stop extends Error {
	readonly reason?: string;
	readonly line?: number;
	readonly column?: number;
}
