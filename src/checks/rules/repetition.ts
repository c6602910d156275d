import type { Code } from '../codes.ts';
import { finding, type Finding } from '../finding.ts';
import { textOf } from '#content/read/markdown.ts';
import { proseOf, type Prose } from '#content/read/prose.ts';
import type { Rule } from '../rule.ts';
import { quoted } from '#text/words.ts';

/** A sentence that fits three errors, or a paragraph that fits two, says nothing about any of them. */
export const repetition: Rule = (corpus) => {
	const paragraphs = proseOf(corpus).filter(isOwnText).flatMap(paragraphsOf);
	const sentences = paragraphs.flatMap(sentencesOf);
	const long = paragraphs.filter(
		(one) => sentencesOf(one).length > 1 && wordsIn(one) >= leastWords * 2,
	);
	return [
		...shared(
			sentences.filter((one) => wordsIn(one) >= leastWords),
			3,
			'KB708',
			'This sentence',
		),
		...shared(long, 2, 'KB709', 'This paragraph'),
	];
};

const leastWords = 8;

interface Passage {
	readonly prose: Prose;
	readonly offset: number;
	readonly text: string;
}

/** What a source establishes may stand in every entry that cites it. */
function isOwnText({ file, name, kind, tree }: Prose): boolean {
	return (
		file.collection === 'errors' && tree.kind === 'tree' && (kind !== 'plain' || name === 'summary')
	);
}

function paragraphsOf(prose: Prose): Passage[] {
	if (prose.tree.kind === 'broken') return [];
	return prose.tree.nodes.flatMap((node) =>
		node.type === 'paragraph'
			? [{ prose, offset: node.start, text: textOf(node).replace(/\s+/g, ' ').trim() }]
			: [],
	);
}

function sentencesOf({ prose, offset, text }: Passage): Passage[] {
	return text.split(/(?<=[.!?:])\s+/).map((sentence) => ({ prose, offset, text: sentence }));
}

function shared(passages: readonly Passage[], limit: number, code: Code, what: string): Finding[] {
	return [...Map.groupBy(passages, ({ text }) => plain(text)).values()].flatMap((group) => {
		const entries = new Set(group.map(({ prose }) => prose.file.id));
		if (entries.size < limit) return [];
		return group.map(({ prose, offset, text }) => {
			const others = [...entries].filter((id) => id !== prose.file.id);
			const where = others
				.slice(0, 2)
				.map((id) => quoted(id, 120))
				.join(', ');
			const more = others.length > 2 ? ` and ${others.length - 2} more` : '';
			const message = `${what} is also in ${where}${more}: ${quoted(text)}.`;
			const remedy = 'Say what is true of this error only, or leave it out.';
			return finding(code, prose.at(offset), message, remedy);
		});
	});
}

function wordsIn({ text }: Passage): number {
	return text.split(' ').length;
}

/** Case and punctuation do not make another sentence. */
function plain(text: string): string {
	return text.toLowerCase().replace(/[^a-z0-9]+/g, ' ');
}
