import { nodesIn, textOf } from '#content/read/markdown.ts';
import type { Prose } from '#content/read/prose.ts';
import { quoted } from '#text/words.ts';
import { entry, other } from '../example.ts';
import type { Finding } from '../finding.ts';
import { findingOf, type Codes, type ExamplesOf, type Rule } from '../rule.ts';

const remedy = 'Say what is true of this error only, or remove it.';
const filler = 'Compare the failing setup with one that is known to work.';

const codes = {
	KB708: {
		level: 'error',
		title: 'Sentence used in three entries',
		why: 'A sentence that fits three errors says nothing about any of them.',
		says: (text: string, where: string) => [
			`This sentence is also in ${where}: ${quoted(text.replace(/\.$/, ''))}.`,
			remedy,
		],
	},
	KB709: {
		level: 'error',
		title: 'Paragraph used in two entries',
		why: 'What two errors have in common belongs in a guide, or in one entry to which the other links.',
		says: (text: string, where: string) => [
			`This paragraph is also in ${where}: ${quoted(text.replace(/\.$/, ''))}.`,
			remedy,
		],
	},
} as const satisfies Codes;

const finding = findingOf(codes);

/** No sentence is in three entries, and no paragraph in two. */
export const rule: Rule = {
	codes,
	run: ({ prose }) => {
		const paragraphs = prose.filter(isOwnText).flatMap(paragraphsOf);
		const sentences = paragraphs.flatMap(sentencesOf);
		const long = paragraphs.filter(
			(one) => sentencesOf(one).length > 1 && wordsIn(one) >= leastWords * 2,
		);
		return [
			...shared(
				sentences.filter((one) => wordsIn(one) >= leastWords),
				3,
				'KB708',
			),
			...shared(long, 2, 'KB709'),
		];
	},
};

const leastWords = 8;

interface Passage {
	readonly prose: Prose;
	readonly offset: number;
	readonly text: string;
}

/** What a source establishes may be in every entry that cites it. */
function isOwnText({ file, name, kind }: Prose): boolean {
	return file.collection === 'errors' && (kind !== 'plain' || name === 'summary');
}

function paragraphsOf(prose: Prose): Passage[] {
	return nodesIn(prose.tree).flatMap((node) => {
		if (node.type !== 'paragraph') return [];
		return [{ prose, offset: node.start, text: textOf(node).replace(/\s+/g, ' ').trim() }];
	});
}

function sentencesOf({ prose, offset, text }: Passage): Passage[] {
	return text.split(/(?<=[.!?:])\s+/).map((sentence) => ({ prose, offset, text: sentence }));
}

function shared(passages: readonly Passage[], limit: number, code: keyof typeof codes): Finding[] {
	return [...Map.groupBy(passages, ({ text }) => plain(text)).values()].flatMap((group) => {
		const ids = new Set(group.map(({ prose }) => prose.file.id));
		if (ids.size < limit) return [];
		return group.map(({ prose, offset, text }) =>
			finding(code, prose.at(offset), text, listOf(ids, prose.file.id)),
		);
	});
}

function listOf(ids: ReadonlySet<string>, own: string): string {
	const others = [...ids].filter((id) => id !== own).map((id) => quoted(id, 120));
	const more = others.length > 2 ? ` and ${others.length - 2} more` : '';
	return others.slice(0, 2).join(', ') + more;
}

function wordsIn({ text }: Passage): number {
	return text.split(' ').length;
}

/** Case and punctuation do not make another sentence. */
function plain(text: string): string {
	return text.toLowerCase().replace(/[^a-z0-9]+/g, ' ');
}

/** One mistake or more for each code, and what is printed about it. */
export const examples: ExamplesOf<typeof codes> = {
	KB708: [
		{
			mistake: 'a sentence that fits three errors',
			files: (textOf) => ({
				[entry]: `${textOf(entry)}\n${filler}\n`,
				[other]: `${textOf(other)}\n${filler}\n`,
				'errors/example-api/third.mdx': `${textOf(other).replaceAll('words', 'letters')}\n${filler}\n`,
			}),
			prints: `75:1 This sentence is also in "example-api/third", "example-api/too-many-words": "${filler.slice(0, -1)}". ${remedy}`,
			also: ['KB410', 'KB416'],
		},
	],
	KB709: [
		{
			mistake: 'a paragraph of another entry',
			path: other,
			from: 'The model refuses to read a prompt beyond its limit instead of cutting it.',
			to: 'A message calls a tool, and the message after it holds no `tool_result` for that call. See\n[the documentation](https://example.com/docs/errors).',
			file: entry,
			prints: `68:1 This paragraph is also in "example-api/too-many-words": "A message calls a tool, and the message after it holds no t…". ${remedy}`,
		},
	],
};
