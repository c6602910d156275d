import { nodesIn, type MarkdownNode } from '#content/read/markdown.ts';
import { quoted } from '#text/words.ts';
import { findingOf, type Codes, type ExamplesOf, type Rule } from '../../rule.ts';

const codes = {
	KB517: {
		level: 'error',
		title: 'Text that the page does not show',
		why: 'Readers and reviewers see the page, but programs and agents read its source, too. Text that is only in the source could tell them anything.',
		says: (what: string, text: string, remedy: string) => [`${what}: ${quoted(text)}.`, remedy],
	},
} as const satisfies Codes;

const finding = findingOf(codes);

/** All text of a body or a field is on the page. */
export const rule: Rule = {
	codes,
	run: ({ prose }) =>
		prose.flatMap(({ tree, text, at }) =>
			nodesIn(tree).flatMap((node) => {
				const hidden = hiddenIn(node, text);
				return hidden === undefined ? [] : [finding('KB517', at(node.start), ...hidden)];
			}),
		),
};

function hiddenIn(
	{ type, start, end, lang, meta, title }: MarkdownNode,
	text: string,
): [what: string, text: string, remedy: string] | undefined {
	if (type === 'definition') {
		const remedy = 'Write the address in the link: `[text](https://…)`.';
		return ['Link definitions are not shown on the page', text.slice(start, end), remedy];
	}
	if (title) {
		const remedy = 'Remove it, or write it as part of the text.';
		return ['Link titles are shown only on hover', title, remedy];
	}
	if (!meta) return undefined;
	const remedy = `Keep only the language: "\`\`\`${lang}".`;
	return ['Text after the language is not shown on the page', meta, remedy];
}

/** One mistake or more for each code, and what is printed about it. */
export const examples: ExamplesOf<typeof codes> = {
	KB517: [
		{
			mistake: 'a link definition',
			from: 'A message calls',
			to: '[x]: https://example.com "Anything"\n\nA message calls',
			prints:
				'68:1 Link definitions are not shown on the page: "[x]: https://example.com "Anything"". Write the address in the link: `[text](https://…)`.',
		},
		{
			mistake: 'the title of a link',
			from: '(https://example.com/docs/errors).',
			to: '(https://example.com/docs/errors "Anything").',
			prints:
				'69:1 Link titles are shown only on hover: "Anything". Remove it, or write it as part of the text.',
		},
		{
			mistake: 'text after the language of a code block',
			from: '```json',
			to: '```json title="Anything"',
			prints:
				'33:7 Text after the language is not shown on the page: "title="Anything"". Keep only the language: "```json".',
		},
	],
};
