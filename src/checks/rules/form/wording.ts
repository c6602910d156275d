import { nodesOf, type MarkdownNode } from '#content/read/markdown.ts';
import type { Prose } from '#content/read/prose.ts';
import { quoted } from '#text/words.ts';
import type { Finding } from '../../finding.ts';
import { findingOf, type Codes, type ExamplesOf, type Rule } from '../../rule.ts';

const codes = {
	KB702: {
		level: 'error',
		title: 'Filler word',
		why: 'Words such as "simply" say nothing, and hurt a reader for whom it is not simple.',
		says: (word: string, field: string) => [
			`\`${field}\` contains the filler word ${quoted(word)}.`,
			'Remove it; if an error prints it, put the quote in backticks or quotation marks.',
		],
	},
	KB707: {
		level: 'error',
		title: 'Identifier outside inline code',
		why: 'Names of fields, flags and files are exact: readers copy them letter by letter.',
		says: (name: string, field: string) => [
			`\`${field}\` contains ${quoted(name)} as a plain word.`,
			`Write it in backticks: \`${name}\`.`,
		],
	},
	KB724: {
		level: 'error',
		title: 'Sweeping word',
		why: 'A summary stands over every wording, cause and release of its error: one of them in which "always" or "only" is not so makes it false.',
		says: (word: string, field: string) => [
			`\`${field}\` contains the sweeping word ${quoted(word)}.`,
			'Say in which case it is so, or leave it out.',
		],
	},
} as const satisfies Codes;

const finding = findingOf(codes);

/** Prose has no words that talk down, identifiers in it are inline code, and what sums an error up does not say "always". */
export const rule: Rule = {
	codes,
	run: ({ prose }) =>
		prose.flatMap((one) => {
			if (one.tree.kind === 'broken') return [];
			return nodesOf(one.tree.root, others).flatMap((node) => look(one, node));
		}),
};

/** Where other people's words are: titles of links, and messages that are quoted in italics. */
const others: ReadonlySet<string> = new Set(['link', 'emphasis']);

function look(
	{ file, name: field, kind, at }: Prose,
	{ type, value = '', start }: MarkdownNode,
): Finding[] {
	if (type !== 'text') return [];
	// Spaces in place of what is between quotation marks, so that offsets stay.
	const ours = value.replace(/"[^"]*"|“[^”]*”/g, ({ length }) => ' '.repeat(length));
	const found = (code: 'KB702' | 'KB707' | 'KB724', shape: RegExp) =>
		[...ours.matchAll(shape)]
			.filter(({ 0: word }) => !products.test(word))
			.map(({ 0: word, index }) => finding(code, at(start + index), word, field));
	const words = [
		...found('KB702', fillers),
		...(file.collection === 'errors' && overAll.test(field) ? found('KB724', sweeping) : []),
	];
	if (kind === 'plain') return words;
	return [...words, ...identifiers.flatMap((shape) => found('KB707', shape))];
}

const fillers = /(?<![\w-])(?:simply|just|please|easy|easily|obviously)(?![\w-])/gi;

/** The fields that speak of an error as a whole. */
const overAll = /^(?:summary|retry\.condition|confused_with\[\d+\]\.tell_by)$/;

const sweeping =
	/(?<![\w-])(?:always|never|every|everything|each|any|only|nothing|nobody|no longer)(?![\w-])/gi;

const identifiers = [
	/(?<![\w./-])_*[a-z][a-z0-9]*(?:_[a-z0-9]+)+(?![\w-])/g, // snake_case
	/(?<![\w./-])[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+(?!\w)/g, // CONSTANT_CASE
	/(?<![\w-])--[a-z][\w-]+/g, // --flags
	/(?<![\w/@:-])[\w-]+\.(?:jsonc?|jsonl|[cm]?[jt]sx?|py|sh|ya?ml|toml|lock|mdx?|env|ini|cfg|log|pem|crt)(?![\w/])/g, // files
];

/** Names of products that look like file names. */
const products = /^(?:node|next|vue|nuxt|three|express|react|angular|d3|chart|socket)\.js$/i;

/** One mistake or more for each code, and what is printed about it. */
export const examples: ExamplesOf<typeof codes> = {
	KB702: [
		{
			mistake: 'a word that talks down',
			from: 'Add a `tool_result`',
			to: 'Simply add a `tool_result`',
			prints:
				'11:13 `quick_fix` contains the filler word "Simply". Remove it; if an error prints it, put the quote in backticks or quotation marks.',
		},
	],
	KB707: [
		{
			mistake: 'an identifier as a plain word',
			from: 'Add a `tool_result` for',
			to: 'Add a tool_result for',
			prints:
				'11:19 `quick_fix` contains "tool_result" as a plain word. Write it in backticks: `tool_result`.',
		},
	],
	KB724: [
		{
			mistake: 'a summary that speaks for all cases',
			from: 'that the next message does not answer',
			to: 'that the next message never answers',
			prints:
				'3:63 `summary` contains the sweeping word "never". Say in which case it is so, or leave it out.',
		},
	],
};
