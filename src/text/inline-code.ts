import { oneLine } from './one-line.ts';

/**
 * A text that nobody vouches for, as inline code of GitHub's Markdown. Nothing in it is read: no markup, HTML, link,
 * mention of a person or of an issue. Escapes with backslashes or entities would not do: GitHub looks for mentions
 * after it has undone them.
 *
 * @example inlineCode('@everyone `rm`') //=> '`` @everyone `rm` ``'
 */
export function inlineCode(text: string, max = 120): string {
	const line = oneLine(text, max);
	if (line === '') return '(empty)';
	const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length));
	if (longest === 0) return `\`${line}\``;
	const fence = '`'.repeat(longest + 1);
	return `${fence} ${line} ${fence}`;
}
