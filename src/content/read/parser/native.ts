import { markdownToMdast, mdxToMdast } from 'satteri';
import { UnreadableMdx, type Parser, type ParserNode } from './types.ts';

/**
 * How Markdown is read, for the checks and for the pages alike: without footnotes, which no part of a page has room for,
 * with a second front matter as text, so that it cannot hide, and without a dash in the place of `--`.
 */
export const features = {
	gfm: { footnotes: false },
	frontmatter: false,
	smartPunctuation: false,
} as const;

/** The parser that the pages are made with. */
export const parser: Parser = {
	markdown: (text) => markdownToMdast(text, { features }) as ParserNode,
	mdx: (text) => {
		try {
			return mdxToMdast(text, { features }) as ParserNode;
		} catch (error) {
			throw unreadable(error instanceof Error ? error.message : String(error));
		}
	},
};

/** The place stands before the message, and the parser's own name for it behind. */
function unreadable(message: string): UnreadableMdx {
	const [, line = '1', column = '1', reason = message] =
		/^(\d+):(\d+): ([^]*?)(?: \([\w:-]+\))?$/.exec(message) ?? [];
	return new UnreadableMdx(reason, Number(line), Number(column));
}
