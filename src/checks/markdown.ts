import { markdownToMdast, mdxToMdast } from 'satteri';

/** One node of a Markdown tree, with just what the checks look at. */
export interface MarkdownNode {
	readonly type: string;
	readonly value?: string;
	readonly url?: string;
	readonly depth?: number;
	readonly lang?: string | null;
	/** Name of an MDX element; null for a fragment. */
	readonly name?: string | null;
	readonly attributes?: readonly MdxAttribute[];
	readonly children?: readonly MarkdownNode[];
	readonly position?: { readonly start: { offset: number }; readonly end: { offset: number } };
}

/** An attribute of an MDX element; without a name it is a `{...spread}`. */
export interface MdxAttribute {
	readonly name?: string;
	readonly value?: unknown;
}

/** A tree, or where and why the text could not be read. */
export type MarkdownTree =
	| { readonly kind: 'tree'; readonly root: MarkdownNode }
	| {
			readonly kind: 'broken';
			readonly line: number;
			readonly column: number;
			readonly reason: string;
	  };

// As on the pages, except that a second front matter is text here, so that it cannot hide.
const features = { gfm: true, frontmatter: false, smartPunctuation: false } as const;

/** Reads plain Markdown, as in front matter. */
export function readMarkdown(text: string): MarkdownTree {
	return read(() => markdownToMdast(text, { features }));
}

/** Reads an MDX body. */
export function readMdx(text: string): MarkdownTree {
	return read(() => mdxToMdast(text, { features }));
}

/** All nodes of a tree in the order of the text, each with its ancestors. */
export function* nodesOf(
	node: MarkdownNode,
	ancestors: readonly MarkdownNode[] = [],
): Generator<{ node: MarkdownNode; ancestors: readonly MarkdownNode[] }> {
	yield { node, ancestors };
	const above = [...ancestors, node];
	for (const child of node.children ?? []) yield* nodesOf(child, above);
}

/** The words of a node without its markup, with inline code left as it is. */
export function textOf(node: MarkdownNode): string {
	return node.value ?? (node.children ?? []).map(textOf).join('');
}

/** Where a node begins in its text. */
export function startOf(node: MarkdownNode): number {
	return node.position?.start.offset ?? 0;
}

function read(parse: () => unknown): MarkdownTree {
	try {
		// The parser's node types are a union of dozens; the interface above is their common part.
		return { kind: 'tree', root: parse() as MarkdownNode };
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		const [, line = '1', column = '1', reason = message] =
			/^(\d+):(\d+): ([^]*?)(?: \([\w:-]+\))?$/.exec(message) ?? [];
		return { kind: 'broken', line: Number(line), column: Number(column), reason };
	}
}
