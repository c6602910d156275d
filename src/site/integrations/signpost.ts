import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { canonicalUrl } from '#content/model/addresses.ts';
import type { Library } from '#content/model/library.ts';
import { errorPath } from '#content/model/paths.ts';
import { content } from './content.ts';
import { writtenFiles } from './written-files.ts';
import { pagefindIndex } from './pagefind-index.ts';
import { securityPolicy } from './security-policy.ts';
import { serviceWorker } from './service-worker.ts';

/**
 * Everything that makes a site of a content folder. The order matters: the content is read before anybody asks for it,
 * the policy names what the others have written into the
 * pages, and the service worker comes last, because it has a digest of what is served.
 */
export function signpost(folder: string): AstroIntegration[] {
	let library: Library | undefined;
	const made = (): Library => {
		if (library === undefined) throw new Error('The content has not been read yet.');
		return library;
	};
	return [
		content(folder, (next) => (library = next)),
		// Only entries have a date that says something; the other pages change with them.
		sitemap({
			serialize: (item) => ({ ...item, ...lastChange(made(), item.url) }),
		}),
		writtenFiles(made),
		pagefindIndex(),
		securityPolicy(made),
		serviceWorker(),
	];
}

const days = new WeakMap<Library, ReadonlyMap<string, string>>();

/** The day on which the entry behind a URL changed last, as a field of the sitemap. */
function lastChange(library: Library, url: string): { lastmod?: string } {
	const known =
		days.get(library) ??
		new Map(library.entries.map(({ id, updated }) => [canonicalUrl(errorPath(id)), updated]));
	days.set(library, known);
	const lastmod = known.get(url);
	return lastmod === undefined ? {} : { lastmod };
}
