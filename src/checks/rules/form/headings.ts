import { bodyHeadings } from '#schema/body.ts';
import { textOf, type MarkdownNode } from '#content/read/markdown.ts';
import type { Prose } from '#content/read/prose.ts';
import { nearest } from '#text/nearest.ts';
import { quoted } from '#text/words.ts';
import type { Finding } from '../../finding.ts';
import { findingOf, type Codes, type ExamplesOf, type Rule } from '../../rule.ts';

const contract: readonly string[] = bodyHeadings;
const wanted = bodyHeadings.map((heading) => quoted(`## ${heading}`)).join(', then ');

const codes = {
	KB507: {
		level: 'error',
		title: 'Missing heading',
		why: 'Readers find the same two parts on every page: what the error means, and why it happens.',
		says: (heading: string) => [
			`The heading ${quoted(`## ${heading}`)} is missing.`,
			`Every body has ${wanted}, each followed by its text.`,
		],
	},
	KB508: {
		level: 'error',
		title: 'Heading out of order',
		why: 'The meaning comes before the mechanism, on every page.',
		says: (message: string) => [message, `The body has ${wanted}, each once and in this order.`],
	},
	KB509: {
		level: 'error',
		title: 'Heading not allowed',
		why: 'The page adds the headings of its parts; others would break its outline.',
		says: (message: string, remedy: string) => [message, remedy],
	},
	KB510: {
		level: 'error',
		title: 'Section without text',
		why: 'A heading promises something to read.',
		says: (heading: string) => [
			`There is no text under ${quoted(heading)}.`,
			'Write it, in words that fit only this error.',
		],
	},
} as const satisfies Codes;

const finding = findingOf(codes);

/** A body has the two headings of the contract, first and in order, each with text; fields have none. */
export const rule: Rule = {
	codes,
	run: ({ prose }) =>
		prose.flatMap(({ tree, kind, name, at }) => {
			if (tree.kind === 'broken') return [];
			const found = tree.nodes.filter(({ type }) => type === 'heading');
			if (kind !== 'body') return found.map((node) => inField(node, name, at));
			const second = found.filter(({ depth }) => depth === 2);
			return [
				...found.flatMap((node) => levelOf(node, at)),
				...missingIn(second, at),
				...orderOf(second, at),
				...sections(tree.root.children, at),
			];
		}),
};

type At = Prose['at'];

const headingOf = (node: MarkdownNode) => textOf(node).trim();

function inField(node: MarkdownNode, name: string, at: At): Finding {
	const message = `\`${name}\` contains a heading: ${quoted(textOf(node))}.`;
	const remedy = 'Write it as a sentence; the page adds the headings.';
	return finding('KB509', at(node.start), message, remedy);
}

function levelOf(node: MarkdownNode, at: At): Finding[] {
	const { depth = 1, start } = node;
	const text = headingOf(node);
	if (depth === 3 || (depth === 2 && contract.includes(text))) return [];
	const shown = quoted(`${'#'.repeat(depth)} ${text}`);
	if (depth !== 2) {
		const message = `A heading of level ${depth} is not allowed: ${shown}.`;
		const remedy =
			'Use "###" under one of the two headings of the body; the title is in the front matter.';
		return [finding('KB509', at(start), message, remedy)];
	}
	const near = nearest(text, contract);
	const remedy =
		near === undefined
			? `Use "###" for it; the two are ${wanted}.`
			: `Did you mean ${quoted(`## ${near}`)}?`;
	return [
		finding(
			'KB509',
			at(start),
			`There are only two second-level headings, and this is another: ${shown}.`,
			remedy,
		),
	];
}

function missingIn(second: readonly MarkdownNode[], at: At): Finding[] {
	const texts = second.map(headingOf);
	return (
		contract
			// A heading that is nearly right is reported as such.
			.filter((heading) => texts.every((text) => nearest(text, [heading]) === undefined))
			.map((heading) => finding('KB507', at(0), heading))
	);
}

function orderOf(second: readonly MarkdownNode[], at: At): Finding[] {
	const known = second.filter((node) => contract.includes(headingOf(node)));
	const ranks = known.map((node) => contract.indexOf(headingOf(node)));
	const wrong = ranks.findIndex((rank, i) => i > 0 && rank <= (ranks[i - 1] ?? -1));
	const node = known[wrong];
	if (node === undefined) return [];
	const what = ranks[wrong] === ranks[wrong - 1] ? 'appears twice' : 'comes too late';
	const message = `The heading ${quoted(`## ${textOf(node)}`)} ${what}.`;
	return [finding('KB508', at(node.start), message)];
}

function sections(blocks: readonly MarkdownNode[], at: At): Finding[] {
	const [first] = blocks;
	const early = first && !isSilent.has(first.type) ? [first] : [];
	const empty = blocks.filter((node, i) => {
		const next = blocks[i + 1];
		const { depth = 0 } = node;
		return node.type === 'heading' && (next === undefined || (next.depth ?? 9) <= depth);
	});
	return [
		...early.map(({ start }) =>
			finding('KB508', at(start), 'There is text before the first heading.'),
		),
		...empty.map((node) => finding('KB510', at(node.start), textOf(node))),
	];
}

/** Headings are right, and code has a rule of its own. */
const isSilent: ReadonlySet<string> = new Set(['heading', 'mdxjsEsm', 'mdxFlowExpression']);

/** One mistake or more for each code, and what is printed about it. */
export const examples: ExamplesOf<typeof codes> = {
	KB507: [
		{
			mistake: 'a heading left out',
			from: '## Why this happens\n\n',
			to: '',
			prints:
				'65:1 The heading "## Why this happens" is missing. Every body has "## What this error means", then "## Why this happens", each followed by its text.',
		},
	],
	KB508: [
		{
			mistake: 'headings in the wrong order',
			from: '## What this error means',
			to: '## Why this happens\n\nA few words.\n\n## What this error means',
			prints:
				'70:1 The heading "## What this error means" comes too late. The body has "## What this error means", then "## Why this happens", each once and in this order.',
		},
		{
			mistake: 'text before the first heading',
			from: '\n## What this error means',
			to: '\nText.\n\n## What this error means',
			prints:
				'66:1 There is text before the first heading. The body has "## What this error means", then "## Why this happens", each once and in this order.',
		},
	],
	KB509: [
		{
			mistake: 'a second-level heading of its own',
			from: '## Why this happens',
			to: '## Background\n\nA few words.\n\n## Why this happens',
			prints:
				'71:1 There are only two second-level headings, and this is another: "## Background". Use "###" for it; the two are "## What this error means", then "## Why this happens".',
		},
		{
			mistake: 'a misspelt heading',
			from: '## Why this happens',
			to: '## Why it happens',
			prints:
				'71:1 There are only two second-level headings, and this is another: "## Why it happens". Did you mean "## Why this happens"?',
		},
		{
			mistake: 'a heading of another level',
			from: 'A message calls',
			to: '#### Title\n\nA message calls',
			prints:
				'68:1 A heading of level 4 is not allowed: "#### Title". Use "###" under one of the two headings of the body; the title is in the front matter.',
		},
		{
			mistake: 'a heading in a field',
			from: '      Print the roles',
			to: '      ### Roles\n\n      Print the roles',
			prints:
				'22:7 `causes[0].confirm` contains a heading: "Roles". Write it as a sentence; the page adds the headings.',
		},
	],
	KB510: [
		{
			mistake: 'a heading without text',
			from: 'The service keeps no state, so each request must carry every answer that it has asked for.\n',
			to: '',
			prints:
				'71:1 There is no text under "Why this happens". Write it, in words that fit only this error.',
			also: ['KB113'],
		},
	],
};
