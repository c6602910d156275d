import { canonicalUrl } from '#content/model/addresses.ts';
import type { Library } from '#content/model/library.ts';
import { apiSiteFiles } from './api.ts';
import { colours } from './colours.ts';
import { icoOf, iconPng } from './icon.ts';
import { manifestIcons, webManifest } from './manifest.ts';
import { skillFiles } from './skill.ts';
import { shareImage } from './share-image/share-image.ts';

/** A file of the site that is neither a page nor about one entry. */
interface SiteFile {
	/** Its path below the base, without a slash before it. */
	readonly path: string;
	/** Its media type. */
	readonly type: string;
	readonly render: (library: Library) => string | Uint8Array;
}

/** What systems and networks ask for beside the pages: the manifest, icons, and the image of pages that have none. */
export const siteFiles: readonly SiteFile[] = [
	{
		path: 'robots.txt',
		type: 'text/plain',
		render: () => `User-agent: *\nAllow: /\n\nSitemap: ${canonicalUrl('/sitemap-index.xml')}\n`,
	},
	{
		path: 'manifest.webmanifest',
		type: 'application/manifest+json',
		render: () => JSON.stringify(webManifest()),
	},
	{
		path: 'share.png',
		type: 'image/png',
		render: ({ entries, products }) =>
			shareImage({
				place: '',
				title: 'Paste the error.',
				printed: `${entries.length} errors of ${products.map(({ name }) => name).join(', ')}`,
				arm: 'Land on the page that explains it',
			}),
	},
	// Feed readers, link previews and Apple's systems ask for these two without reading a page.
	{
		path: 'favicon.ico',
		type: 'image/x-icon',
		render: () => icoOf(iconPng(48, 'any'), 48),
	},
	{
		path: 'apple-touch-icon.png',
		type: 'image/png',
		render: () => iconPng(180, 'maskable', colours.ground),
	},
	...apiSiteFiles,
	...skillFiles,
	...manifestIcons.map(({ file, size, purpose }) => ({
		path: file,
		type: 'image/png',
		render: () => iconPng(size, purpose, purpose === 'maskable' ? colours.ground : undefined),
	})),
];
