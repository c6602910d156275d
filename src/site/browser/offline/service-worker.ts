import { clientsClaim, type WorkboxPlugin } from 'workbox-core';
import { ExpirationPlugin } from 'workbox-expiration';
import { cleanupOutdatedCaches, matchPrecache, precacheAndRoute } from 'workbox-precaching';
import { registerRoute, setCatchHandler } from 'workbox-routing';
import { CacheFirst, NetworkFirst, StaleWhileRevalidate } from 'workbox-strategies';
import { stores } from './stores.ts';

/** The part of the worker's global scope that is used here and that the library for pages does not know. */
declare const self: { skipWaiting(): Promise<void> };
/** Written in at build time: what is fetched when the worker is installed, and the site's base. */
declare const PRECACHED: { url: string; revision: string | null }[];
declare const BASE: string;

/** A file is the same whatever is asked about it, and whatever asks. */
const matchOptions = { ignoreSearch: true, ignoreVary: true };
const day = 24 * 60 * 60;
const kept = (maxEntries: number) =>
	// Workbox declares the callbacks that a plugin lacks as undefined; its own interface, as absent.
	new ExpirationPlugin({
		maxEntries,
		maxAgeSeconds: 60 * day,
		purgeOnQuotaError: true,
	}) as WorkboxPlugin;
const below = (path: string) => (url: URL) => url.pathname.startsWith(`${BASE}${path}`);

// A new release takes over at once: what it fetches is newer, and no page needs the old worker.
void self.skipWaiting();
clientsClaim();
cleanupOutdatedCaches();
precacheAndRoute(PRECACHED, { ignoreURLParametersMatching: [/.*/] });

// A page is the network's as long as there is one; a line that answers nothing for three seconds is none.
registerRoute(
	({ request }) => request.mode === 'navigate',
	new NetworkFirst({
		cacheName: stores.pages,
		networkTimeoutSeconds: 3,
		matchOptions,
		plugins: [kept(200)],
	}),
);
const isAsset = below('_astro/');
registerRoute(
	({ url, sameOrigin }) => sameOrigin && isAsset(url),
	new CacheFirst({ cacheName: stores.assets, plugins: [kept(60)] }),
);
const answering = [below('matcher'), below('words'), below('pagefind/')];
registerRoute(
	({ url, sameOrigin }) =>
		sameOrigin && (answering.some((is) => is(url)) || url.pathname.endsWith('/card.json')),
	new StaleWhileRevalidate({ cacheName: stores.answers, matchOptions, plugins: [kept(400)] }),
);

/** Without a network and without the page among those read: from everything, if that is kept; else a page that says so. */
setCatchHandler(async ({ request }) => {
	const found = await caches.match(request, matchOptions);
	if (found !== undefined) return found;
	const isPage = request.mode === 'navigate';
	return (isPage ? await matchPrecache(`${BASE}offline/`) : undefined) ?? Response.error();
});
