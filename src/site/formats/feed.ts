import { Feed } from 'feed';
import { name } from '#project';
import { canonicalUrl } from '#content/model/addresses.ts';
import type { Entry } from '#content/model/library.ts';
import { escapeHtml, plain } from './html.ts';

/** How many changes a feed holds. */
const length = 50;

/** New and changed entries as an Atom feed, the latest first; `path` is the feed's own. */
export function atomFeed(title: string, path: string, entries: readonly Entry[]): string {
	const latest = entries
		.toSorted((a, b) =>
			a.updated === b.updated ? (a.id < b.id ? -1 : 1) : a.updated < b.updated ? 1 : -1,
		)
		.slice(0, length);
	const feed = new Feed({
		title,
		id: canonicalUrl(path),
		link: canonicalUrl('/'),
		feedLinks: { atom: canonicalUrl(path) },
		copyright: 'CC BY 4.0',
		author: { name },
		// The day of the latest change, not of the build: the same content makes the same bytes.
		updated: new Date(latest[0]?.updated ?? 0),
		generator: name,
	});
	for (const { id, data, updated } of latest) {
		const link = canonicalUrl(`/errors/${id}/`);
		feed.addItem({
			// The library declares both texts as HTML.
			title: escapeHtml(data.title),
			id: link,
			link,
			description: escapeHtml(plain(data.summary)),
			date: new Date(updated),
		});
	}
	return feed.atom1();
}
