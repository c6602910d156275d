import { count } from '#text/words.ts';
import { oneLine } from '#text/one-line.ts';

/** A line of a difference. */
interface DiffLine {
	readonly sign: '+' | '-';
	readonly text: string;
}

/** Lines that nobody vouches for, as a block of GitHub's Markdown that shows what was added and removed. */
export function diffBlock(lines: readonly DiffLine[], more = 0): string {
	const shown = lines.map(({ sign, text }) => `${sign} ${oneLine(text, 200)}`);
	const rest = more > 0 ? [`  and ${count(more, 'more line')}`] : [];
	// Behind its sign no line is a fence, so nothing in it can end the block.
	return ['```diff', ...shown, ...rest, '```'].join('\n');
}
