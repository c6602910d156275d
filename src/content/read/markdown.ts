import { parser } from '#markdown-parser';
import { UnreadableMdx, type ParserNode } from './parser/types.ts';

/** One node of a Markdown tree, with just what the checks look at. */
export interface MarkdownNode {
	readonly type: string;
	/** Where it begins and ends in its text. */
	readonly start: number;
	readonly end: number;
	readonly value: string | undefined;
	readonly url: string | undefined;
	readonly depth: number | undefined;
	readonly lang: string | null | undefined;
	/** What stands behind the language of a code block. */
	readonly meta: string | null | undefined;
	/** The title of a link or of a link definition. */
	readonly title: string | null | undefined;
	/** Name of an MDX element; null for a fragment. */
	readonly name: string | null | undefined;
	readonly attributes: readonly MdxAttribute[];
	readonly children: readonly MarkdownNode[];
}

/** An attribute of an MDX element; without a name it is a `{...spread}`. */
export interface MdxAttribute {
	readonly name?: string;
	readonly value?: unknown;
}

/** A tree, or where and why the text could not be read. */
export type MarkdownTree =
	| {
			readonly kind: 'tree';
			readonly root: MarkdownNode;
			/** All nodes in the order of the text. */
			readonly nodes: readonly MarkdownNode[];
	  }
	| {
			readonly kind: 'broken';
			readonly line: number;
			readonly column: number;
			readonly reason: string;
	  };

/** Reads plain Markdown, as in front matter. */
export function readMarkdown(text: string): MarkdownTree {
	if (plainText.test(text)) return paragraph(text);
	return read(() => parser.markdown(text));
}

/** Reads an MDX body. */
export function readMdx(text: string): MarkdownTree {
	// Without a line ending after an import, the native parser may look beyond the text and end the whole process.
	const ended = text.endsWith('\n') ? text : `${text}\n`;
	return read(() => parser.mdx(ended));
}

/** All nodes below a node and itself, in the order of the text; what is inside `without` is left out. */
export function nodesOf(
	node: MarkdownNode,
	without: ReadonlySet<string> = new Set(),
): MarkdownNode[] {
	const found: MarkdownNode[] = [];
	const add = (one: MarkdownNode) => {
		if (without.has(one.type)) return;
		found.push(one);
		one.children.forEach(add);
	};
	add(node);
	return found;
}

/** The nodes of a tree in the order of the text: none where the text could not be read, which has a finding of its own. */
export const nodesIn = (tree: MarkdownTree): readonly MarkdownNode[] =>
	tree.kind === 'tree' ? tree.nodes : [];

/** Where a link leads, or what defines one. */
export const linkOf = ({ type, url }: MarkdownNode): string | undefined =>
	type === 'link' || type === 'definition' ? url : undefined;

/** The words of a node without its markup, with inline code left as it is. */
export function textOf(node: MarkdownNode): string {
	return node.value ?? node.children.map(textOf).join('');
}

/**
 * Words and the commonest punctuation, beginning with a letter, and no "www.": no Markdown can be in it. Half of all
 * fields are such texts, and a tree made here costs a tenth of one from the parser.
 */
const plainText =
	/^(?!.*[Ww]{3}\.)[A-Za-z](?:[A-Za-z0-9 ,;()'"?%-]|\.(?=[ )"']|$)|:(?=[ ]))*(?<! )$/;

function paragraph(value: string): MarkdownTree {
	const common = { start: 0, end: value.length, url: undefined, depth: undefined, lang: undefined };
	const rest = { ...common, meta: undefined, title: undefined, name: undefined, attributes: [] };
	const text: MarkdownNode = { ...rest, type: 'text', value, children: [] };
	const block: MarkdownNode = { ...rest, type: 'paragraph', value: undefined, children: [text] };
	const root: MarkdownNode = { ...rest, type: 'root', value: undefined, children: [block] };
	return { kind: 'tree', root, nodes: [root, block, text] };
}

function read(parse: () => ParserNode): MarkdownTree {
	try {
		const root = plain(parse());
		return { kind: 'tree', root, nodes: nodesOf(root) };
	} catch (error) {
		if (!(error instanceof UnreadableMdx)) throw error;
		const { line, column, message: reason } = error;
		return { kind: 'broken', line, column, reason };
	}
}

/** A copy without what nobody reads: the parser's own nodes are many times larger. */
function plain(node: ParserNode): MarkdownNode {
	const { type, value, url, depth, lang, meta, title, name, position } = node;
	const [start, end] = [position?.start.offset ?? 0, position?.end.offset ?? 0];
	const { attributes = [], children = [] } = node;
	return {
		type,
		start,
		end,
		value,
		url,
		depth,
		lang,
		meta,
		title,
		name,
		attributes,
		children: children.map(plain),
	};
}
