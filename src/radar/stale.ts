import type { ContentItem } from '#content/read/entries.ts';
import type { EntryData } from '#schema/entry.ts';
import { inlineCode } from '#text/inline-code.ts';
import { daysBetween } from '#text/days.ts';
import { count } from '#text/words.ts';
import { listed, type Section } from './section.ts';

/** Entries that nobody has verified for so many days are listed. */
const limit = 90;

/** The entries that were verified longest ago. */
export function staleSection(
	entries: readonly Pick<ContentItem<EntryData>, 'id' | 'data'>[],
	today: string,
): Section {
	const ages = entries
		.map(({ id, data }) => ({ id, days: daysBetween(data.verified.on, today) }))
		.sort((a, b) => b.days - a.days || (a.id < b.id ? -1 : 1));
	const stale = ages.filter(({ days }) => days > limit);
	const oldest = ages[0]?.days ?? 0;
	const head = `${count(stale.length, 'entry was', 'entries were')} verified more than ${limit} days ago; the oldest of all ${ages.length} was verified ${count(oldest, 'day')} ago.`;
	const lines = stale.map(({ id, days }) => `${inlineCode(id)}: ${count(days, 'day')}`);
	return {
		title: 'Stale pages',
		paragraphs: lines.length === 0 ? [head] : [head, listed(lines)],
	};
}
