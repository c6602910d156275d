import { bodySections } from '#content/model/document/body.ts';
import { readMarkdown, readMdx, type MarkdownTree } from '#content/read/markdown.ts';
import type { Prose } from '#content/read/prose.ts';
import { quoted } from '#text/words.ts';
import type { Finding } from '../../finding.ts';
import { findingOf, type Codes, type ExamplesOf, type Rule } from '../../rule.ts';

const codes = {
	KB518: {
		level: 'error',
		title: 'Read in two ways',
		why: 'Editors read a body as MDX, the pages print it as Markdown. What only one of them sees would surprise its author.',
		says: (text: string, remedy: string) => [
			`MDX and Markdown read this differently: ${quoted(text)}.`,
			remedy,
		],
	},
} as const satisfies Codes;

const finding = findingOf(codes);

/** A body says the same as MDX, which authors write, and as Markdown, which the pages print. */
export const rule: Rule = {
	codes,
	run: ({ prose }) =>
		prose.flatMap((one) =>
			one.kind === 'body' && one.tree.kind === 'tree' && isOurs(one.tree)
				? [...notes(one, one.tree), ...parts(one)]
				: [],
		),
};

/** What MDX would run, or does not know, other rules refuse. */
const isOurs = ({ nodes }: Extract<MarkdownTree, { kind: 'tree' }>) =>
	nodes.every(
		({ type, name, attributes }) =>
			type !== 'html' && (!type.startsWith('mdx') || (name === 'Note' && attributes.length === 0)),
	);

/** The pages know a note by its tags, each on a line of its own. */
function notes(prose: Prose, { nodes }: Extract<MarkdownTree, { kind: 'tree' }>): Finding[] {
	const tags = nodes.filter(({ name }) => name === 'Note');
	const known = blocksOf(prose).filter(({ kind }) => kind === 'note');
	const [first] = tags;
	if (first === undefined || tags.length === known.length) return [];
	const text = prose.text.slice(first.start, first.end);
	const remedy = 'Put `<Note>` and `</Note>` each on a line of its own.';
	return [finding('KB518', prose.at(first.start), text, remedy)];
}

function parts(prose: Prose): Finding[] {
	return blocksOf(prose).flatMap(({ text }) => {
		if (shapeOf(readMarkdown(text)) === shapeOf(readMdx(text))) return [];
		const remedy = 'Write code in a fence, and indent no line by a tab or by four spaces.';
		return [finding('KB518', prose.at(prose.text.indexOf(text)), text, remedy)];
	});
}

const blocksOf = ({ text }: Prose) =>
	bodySections(text)
		.flatMap(({ blocks }) => blocks)
		.filter((block) => block.kind === 'markdown' || block.kind === 'note');

/** Which nodes a text has, in their order, and what they say. */
const shapeOf = (tree: MarkdownTree): string =>
	tree.kind === 'tree'
		? tree.nodes.map(({ type, value = '', url = '' }) => `${type} ${value} ${url}`).join('\n')
		: '';

export const examples: ExamplesOf<typeof codes> = {
	KB518: [
		{
			mistake: 'code that only its indentation marks',
			from: 'A message calls',
			to: 'Text.\n\n    indented code\n\nA message calls',
			prints:
				'68:1 MDX and Markdown read this differently: "Text. indented code A message calls a tool, and the message…". Write code in a fence, and indent no line by a tab or by four spaces.',
		},
		{
			mistake: 'a note on one line',
			from: 'A message calls',
			to: '<Note>Text.</Note>\n\nA message calls',
			prints:
				'68:1 MDX and Markdown read this differently: "<Note>Text.</Note>". Put `<Note>` and `</Note>` each on a line of its own.',
		},
	],
};
