import { cardOf } from './card.ts';
import type { Entry, Library } from '#content/model/library.ts';
import { shareImage, shareText } from './share-image/share-image.ts';
import { entryDocumentJson } from './json.ts';
import { entryMarkdown } from './markdown.ts';

/** A file that stands beside an entry's page and says the same in another form. */
export interface EntryFormat {
	/** Its path below the base, without a slash before it. */
	readonly path: (id: string) => string;
	/** Its media type. */
	readonly type: string;
	readonly render: (entry: Entry, library: Library) => string | Uint8Array;
}

/** Everything that stands beside an entry's page: JSON, the card of a search result, Markdown, the image for sharing. */
export const entryFormats: readonly EntryFormat[] = [
	{
		path: (id) => `errors/${id}.json`,
		type: 'application/json',
		render: (entry, library) => JSON.stringify(entryDocumentJson(entry, library)),
	},
	{
		path: (id) => `errors/${id}/card.json`,
		type: 'application/json',
		render: (entry, library) => JSON.stringify(cardOf(entry, library)),
	},
	{
		path: (id) => `errors/${id}/index.md`,
		type: 'text/markdown; charset=utf-8',
		render: entryMarkdown,
	},
	{
		path: (id) => `errors/${id}.png`,
		type: 'image/png',
		render: ({ data, product }) => shareImage(shareText(data, product.name)),
	},
];
