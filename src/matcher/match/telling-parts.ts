import type { Span } from '../types.ts';

/** A text up to this long is read whole. */
export const readWhole = 200_000;
const budget = 120_000;
/** The beginning and the end are always read. */
const edge = 8_000;
/** Longer lines are taken in pieces. */
const longestLine = 1_000;
/** Lines with the same known words, and no others, say nothing new. */
const mostAlike = 3;

/**
 * The parts of a very long text that are worth reading: its beginning, its end, and the lines with
 * the most telling words of the table, each with its neighbours, in their order.
 */
export function tellingParts(weightOf: WeightOf, text: string): readonly Span[] {
	const lines = scoredLines(weightOf, text);
	const alike = new Map<string, number>();
	const parts: Span[] = [
		{ start: 0, end: edge },
		{ start: text.length - edge, end: text.length },
	];
	let left = budget;
	for (const line of lines.sort((a, b) => b.score - a.score)) {
		const seen = alike.get(line.key) ?? 0;
		alike.set(line.key, seen + 1);
		if (seen >= mostAlike) continue;
		left -= line.end - line.start + longestLine;
		if (left < 0) break;
		parts.push({
			start: Math.max(0, line.start - longestLine / 4),
			end: Math.min(text.length, line.end + longestLine),
		});
	}
	return merged(parts);
}

/** What a word weighs, if it is known. */
type WeightOf = (word: string) => number | undefined;

type ScoredLine = { start: number; end: number; score: number; key: string };

/** The lines that hold known words; what they weigh is their score. */
function scoredLines(weightOf: WeightOf, text: string): ScoredLine[] {
	const lines: ScoredLine[] = [];
	let start = 0;
	while (start < text.length) {
		const newline = text.indexOf('\n', start);
		const end = Math.min(newline < 0 ? text.length : newline + 1, start + longestLine);
		const known = knownWords(weightOf, text, start, end);
		let score = 0;
		for (const weight of known.values()) score += weight;
		if (score > 1) lines.push({ start, end, score, key: [...known.keys()].join() });
		start = end;
	}
	return lines;
}

function knownWords(
	weightOf: WeightOf,
	text: string,
	start: number,
	end: number,
): ReadonlyMap<string, number> {
	const known = new Map<string, number>();
	let from = start;
	for (let index = start; index <= end; index += 1) {
		const code = index < end ? text.charCodeAt(index) | 32 : 0;
		if (code >= 97 && code <= 122) continue;
		if (index - from > 1) {
			const word = text.slice(from, index).toLowerCase();
			const weight = weightOf(word);
			if (weight !== undefined) known.set(word, weight);
		}
		from = index + 1;
	}
	return known;
}

/** The spans in order, those that touch as one. */
function merged(parts: readonly Span[]): readonly Span[] {
	const result: { start: number; end: number }[] = [];
	for (const part of parts.toSorted((a, b) => a.start - b.start)) {
		const last = result.at(-1);
		if (last && part.start <= last.end) last.end = Math.max(last.end, part.end);
		else result.push({ ...part });
	}
	return result;
}
