import { bodyHeadings } from '#schema/body.ts';
import { finding, type Finding } from '../finding.ts';
import { textOf, type MarkdownNode } from '#content/read/markdown.ts';
import { proseOf, type Prose } from '#content/read/prose.ts';
import type { Rule } from '../rule.ts';
import { nearest } from '#text/nearest.ts';
import { quoted } from '#text/words.ts';

/** A body has the two headings of the contract, first and in order, each with text; fields have none. */
export const headings: Rule = (corpus) =>
	proseOf(corpus).flatMap((prose) => {
		if (prose.tree.kind === 'broken') return [];
		const found = prose.tree.nodes.filter(({ type }) => type === 'heading');
		if (prose.kind !== 'body') return found.map((node) => inField(prose, node));
		const second = found.filter(({ depth }) => depth === 2);
		return [
			...found.flatMap((node) => depth(prose, node)),
			...second.flatMap((node) => name(prose, node)),
			...missing(prose, second),
			...order(prose, second),
			...sections(prose, prose.tree.root.children),
		];
	});

const contract: readonly string[] = bodyHeadings;
const wanted = bodyHeadings.map((heading) => quoted(`## ${heading}`)).join(', then ');

function inField(prose: Prose, node: MarkdownNode): Finding {
	const message = `A heading in \`${prose.name}\`: ${quoted(textOf(node))}.`;
	const remedy = 'Write it as a sentence; the page makes the headings of its parts itself.';
	return finding('KB509', prose.at(node.start), message, remedy);
}

function depth(prose: Prose, node: MarkdownNode): Finding[] {
	if (node.depth === 2 || node.depth === 3) return [];
	const marks = '#'.repeat(node.depth ?? 1);
	const message = `A heading of level ${node.depth}: ${quoted(`${marks} ${textOf(node)}`)}.`;
	const remedy = 'Use "###" below the two headings of the contract; the title is in front matter.';
	return [finding('KB509', prose.at(node.start), message, remedy)];
}

function name(prose: Prose, node: MarkdownNode): Finding[] {
	const text = textOf(node).trim();
	if (contract.includes(text)) return [];
	const near = nearest(text, contract);
	const message = `A second-level heading of its own: ${quoted(`## ${text}`)}.`;
	const remedy =
		near === undefined
			? `Use "###" for it; the second level is ${wanted}.`
			: `The nearest is ${quoted(`## ${near}`)}.`;
	return [finding('KB509', prose.at(node.start), message, remedy)];
}

function missing(prose: Prose, second: readonly MarkdownNode[]): Finding[] {
	const texts = second.map((node) => textOf(node).trim());
	return (
		contract
			// A heading that is nearly right is reported as such.
			.filter((heading) => texts.every((text) => nearest(text, [heading]) === undefined))
			.map((heading) => {
				const message = `The heading ${quoted(`## ${heading}`)} is missing.`;
				const remedy = `Every body has ${wanted}, each with its text below it.`;
				return finding('KB507', prose.at(0), message, remedy);
			})
	);
}

function order(prose: Prose, second: readonly MarkdownNode[]): Finding[] {
	const known = second.filter((node) => contract.includes(textOf(node).trim()));
	const places = known.map((node) => contract.indexOf(textOf(node).trim()));
	const wrong = places.findIndex((place, i) => i > 0 && place <= (places[i - 1] ?? -1));
	const node = known[wrong];
	if (node === undefined) return [];
	const twice = places[wrong] === places[wrong - 1];
	const message = `The heading ${quoted(`## ${textOf(node)}`)} ${twice ? 'is there twice' : 'comes too late'}.`;
	return [finding('KB508', prose.at(node.start), message, `The order is ${wanted}.`)];
}

function sections(prose: Prose, blocks: readonly MarkdownNode[]): Finding[] {
	const first = blocks[0];
	const before = first && !isSilent.has(first.type) ? [textBefore(prose, first)] : [];
	const empty = blocks.flatMap((node, i) => {
		const next = blocks[i + 1];
		const ends =
			next === undefined || (next.type === 'heading' && (next.depth ?? 0) <= (node.depth ?? 0));
		if (node.type !== 'heading' || !ends) return [];
		const message = `There is no text below ${quoted(textOf(node))}.`;
		return [
			finding(
				'KB510',
				prose.at(node.start),
				message,
				'Write it, in words that fit this error only.',
			),
		];
	});
	return [...before, ...empty];
}

/** Headings are right, code has a rule of its own. */
const isSilent: ReadonlySet<string> = new Set(['heading', 'mdxjsEsm', 'mdxFlowExpression']);

function textBefore(prose: Prose, node: MarkdownNode): Finding {
	const message = 'There is text before the first heading.';
	return finding(
		'KB508',
		prose.at(node.start),
		message,
		`Begin the body with ${quoted(`## ${contract[0]}`)}.`,
	);
}
