import type { Match, Span } from '#matcher/index.ts';

/** So much of a line is taken before and behind matched words, in characters; a log may be one line. */
const longestBeside = 2_000;

/**
 * Where the lines begin and end that some spans of a text stand in.
 *
 * @example linesOf('a\nbc\nd', [{ start: 3, end: 4 }]) //=> { start: 2, end: 4 }
 */
export function linesOf(text: string, spans: readonly Span[]): Span {
	const first = Math.min(...spans.map(({ start }) => start));
	const last = Math.max(...spans.map(({ end }) => end));
	const from = Math.max(0, first - longestBeside);
	const after = text.slice(last, last + longestBeside);
	return {
		start: from + text.slice(from, first).lastIndexOf('\n') + 1,
		end: last + (after.includes('\n') ? after.indexOf('\n') : after.length),
	};
}

/** The lines of a paste that are known, for a link that shows the same; all of it when nothing is. */
export function matchedLines(pasted: string, matches: readonly Match[]): string {
	const spans = matches
		.filter(({ confidence }) => confidence !== 'possible')
		.flatMap((match) => match.spans);
	if (spans.length === 0) return pasted;
	const { start, end } = linesOf(pasted, spans);
	return pasted.slice(start, end);
}
