import { nodesIn, type MarkdownNode } from '#content/read/markdown.ts';
import type { Prose } from '#content/read/prose.ts';
import { quoted } from '#text/words.ts';
import { brokenAt } from '../../broken-json.ts';
import type { Finding } from '../../finding.ts';
import { findingOf, type Codes, type ExamplesOf, type Rule } from '../../rule.ts';

const codes = {
	KB514: {
		level: 'error',
		title: 'Code block not closed',
		why: 'Everything after it would become code.',
		says: (opening: string) => [
			'This code block is not closed.',
			`Close it with a line that is exactly "${opening}".`,
		],
	},
	KB515: {
		level: 'error',
		title: 'Code block without a language',
		why: 'The language tells a reader whether it is something to type, to write or to read.',
		says: (message: string, remedy: string) => [message, remedy],
	},
	KB516: {
		level: 'error',
		title: 'Invalid JSON',
		why: 'Readers copy JSON into their programs.',
		says: (rest: string) => [
			`This JSON is invalid from here on: ${quoted(rest)}.`,
			'Complete it, or use "text" for an excerpt and "jsonc" for JSON with comments.',
		],
	},
} as const satisfies Codes;

const finding = findingOf(codes);

/** Code blocks are fenced, closed and say their language; JSON in them is valid. */
export const rule: Rule = {
	codes,
	run: ({ prose }) =>
		prose.flatMap((one) =>
			nodesIn(one.tree).flatMap((node) => (node.type === 'code' ? look(one, node) : [])),
		),
};

function look({ text, at }: Prose, node: MarkdownNode): Finding[] {
	const place = at(node.start);
	const source = text.slice(node.start, node.end);
	const opening = /^(`{3,}|~{3,})/.exec(source)?.[1];
	if (opening === undefined) {
		const remedy = 'Put them between "```" lines with a language, or remove the indentation.';
		return [finding('KB515', place, 'Indented lines become a code block.', remedy)];
	}
	if (!isClosed(source, opening)) return [finding('KB514', place, opening)];
	if (!node.lang) {
		const remedy = 'Write one after the opening fence: "shell", "json", "python", "text" …';
		return [finding('KB515', place, 'This code block has no language.', remedy)];
	}
	const value = node.value ?? '';
	const broken = node.lang === 'json' ? brokenAt(value) : undefined;
	if (broken === undefined) return [];
	// Inside a list or a quotation, the lines of the block start with something else.
	const offset = source.includes(value) ? source.indexOf('\n') + 1 + broken : 0;
	return [finding('KB516', at(node.start + offset), value.slice(broken) || 'the end')];
}

function isClosed(source: string, opening: string): boolean {
	const end = source.lastIndexOf('\n');
	const last = source.slice(end + 1).replace(/^[\s>]*/, '');
	return end !== -1 && last.startsWith(opening) && !/[^`~]/.test(last.trimEnd());
}

/** One mistake or more for each code, and what is printed about it. */
export const examples: ExamplesOf<typeof codes> = {
	KB514: [
		{
			mistake: 'a code block that is not closed',
			from: '      { "role": "user", "content": [] }\n      ```\n',
			to: '      { "role": "user", "content": [] }\n',
			prints: '33:7 This code block is not closed. Close it with a line that is exactly "```".',
		},
	],
	KB515: [
		{
			mistake: 'a code block without a language',
			from: '```json',
			to: '```',
			prints:
				'33:7 This code block has no language. Write one after the opening fence: "shell", "json", "python", "text" …',
		},
		{
			mistake: 'an indented line',
			from: '      Cut the history before a call, never after it:\n\n      ```json\n      { "role": "user", "content": [] }\n      ```\n',
			to: '      Cut the history before a call, never after it:\n\n          { "role": "user", "content": [] }\n',
			prints:
				'33:7 Indented lines become a code block. Put them between "```" lines with a language, or remove the indentation.',
		},
	],
	KB516: [
		{
			mistake: 'JSON with a comma too many',
			from: '"content": [] }',
			to: '"content": [], }',
			prints:
				'34:40 This JSON is invalid from here on: "}". Complete it, or use "text" for an excerpt and "jsonc" for JSON with comments.',
		},
	],
};
