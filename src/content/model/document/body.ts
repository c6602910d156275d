import type { Block, Section } from './types.ts';

/**
 * The sections of an entry's MDX body: one for each second-level heading, with the Markdown and the notes below it.
 * The checks have seen to it that nothing else is there; whatever is, stays text.
 */
export function bodySections(body: string): Section[] {
	const sections: { title: string; lines: string[] }[] = [];
	let fence: string | undefined;
	for (const line of body.split('\n')) {
		const mark = /^\s*(`{3,}|~{3,})/.exec(line)?.[1];
		if (mark !== undefined && (fence === undefined || line.trim().startsWith(fence)))
			fence = fence === undefined ? mark : undefined;
		const title = fence === undefined ? /^## +(.*?)\s*$/.exec(line)?.[1] : undefined;
		if (title !== undefined) sections.push({ title, lines: [] });
		else sections.at(-1)?.lines.push(line);
	}
	return sections.map(({ title, lines }) => ({
		id: title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-'),
		title,
		part: 'rest',
		blocks: blocksOf(lines.join('\n')),
	}));
}

/** A note stands between its tags, each on a line of its own. */
function blocksOf(text: string): Block[] {
	return text
		.split(/^<Note>\n([^]*?)\n<\/Note>$/m)
		.map((part, i) => ({ kind: i % 2 === 0 ? 'markdown' : 'note', text: part.trim() }) as const)
		.filter((block) => block.text !== '');
}
