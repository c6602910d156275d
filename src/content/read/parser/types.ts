import type { MarkdownNode } from '../markdown.ts';

/** Reads Markdown and MDX: native code where Node runs, JavaScript in a browser, which both make the same trees. */
export interface Parser {
	/** The tree of plain Markdown, which every text is. */
	readonly markdown: (text: string) => ParserNode;
	/**
	 * The tree of an MDX body that ends with a line ending.
	 *
	 * @throws {@link UnreadableMdx} where the text is not MDX.
	 */
	readonly mdx: (text: string) => ParserNode;
}

/** What all nodes of mdast have in common; its own types are a union of dozens. */
export interface ParserNode extends Partial<Omit<MarkdownNode, 'children'>> {
	readonly type: string;
	readonly position?: { readonly start: { offset: number }; readonly end: { offset: number } };
	readonly children?: readonly ParserNode[];
}

/** Where a text stops being MDX, and why, in the words of the parser. */
export class UnreadableMdx extends Error {
	readonly line: number;
	readonly column: number;

	constructor(reason: string, line: number, column: number) {
		super(reason);
		this.line = line;
		this.column = column;
	}
}
