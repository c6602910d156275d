import { finding, type Finding } from '../finding.ts';
import { nodesOf, type MarkdownNode } from '#content/read/markdown.ts';
import { proseOf, type Prose } from '#content/read/prose.ts';
import type { Rule } from '../rule.ts';
import { quoted } from '#text/words.ts';

/** Prose has no words that talk down, and identifiers in it stand in inline code. */
export const wording: Rule = (corpus) =>
	proseOf(corpus).flatMap((prose) => {
		if (prose.tree.kind === 'broken') return [];
		return nodesOf(prose.tree.root, others).flatMap((node) => {
			if (node.type !== 'text') return [];
			const ours = withoutQuotes(node.value ?? '');
			return [
				...fillers(prose, node, ours),
				...(prose.kind === 'plain' ? [] : identifiers(prose, node, ours)),
			];
		});
	});

/** Where other people's words stand: titles of links, and messages that are quoted in italics. */
const others: ReadonlySet<string> = new Set(['link', 'emphasis']);

/** Blanks in place of what stands between quotation marks, so that offsets stay. */
function withoutQuotes(text: string): string {
	return text.replace(/"[^"]*"|“[^”]*”/g, (quote) => ' '.repeat(quote.length));
}

function fillers(prose: Prose, node: MarkdownNode, ours: string): Finding[] {
	const words = /(?<![\w-])(?:simply|just|please|easy|easily|obviously)(?![\w-])/gi;
	return [...ours.matchAll(words)].map(({ 0: word, index }) => {
		const message = `The word ${quoted(word)} in \`${prose.name}\`.`;
		const remedy = 'Leave it out; words of an error stand in backticks or quotation marks.';
		return finding('KB702', prose.at(node.start + index), message, remedy);
	});
}

const shapes = [
	/(?<![\w./-])_*[a-z][a-z0-9]*(?:_[a-z0-9]+)+(?![\w-])/g, // snake_case
	/(?<![\w./-])[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+(?!\w)/g, // CONSTANT_CASE
	/(?<![\w-])--[a-z][\w-]+/g, // --flags
	/(?<![\w/@:-])[\w-]+\.(?:jsonc?|jsonl|[cm]?[jt]sx?|py|sh|ya?ml|toml|lock|mdx?|env|ini|cfg|log|pem|crt)(?![\w/])/g, // files
];

/** Names of products that look like file names. */
const products = /^(?:node|next|vue|nuxt|three|express|react|angular|d3|chart|socket)\.js$/i;

function identifiers(prose: Prose, node: MarkdownNode, ours: string): Finding[] {
	return shapes.flatMap((shape) =>
		[...ours.matchAll(shape)].flatMap(({ 0: name, index }) => {
			if (products.test(name)) return [];
			const message = `${quoted(name)} stands in the prose of \`${prose.name}\` as a plain word.`;
			const place = prose.at(node.start + index);
			return [finding('KB707', place, message, `Write it in backticks: \`${name}\`.`)];
		}),
	);
}
