import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { address } from '#content/model/addresses.ts';
import { checkedViews, viewsOf } from '#site/integrations/checked-content.ts';
import { entryFormats } from '#site/formats/entry-formats.ts';
import { titlesOf, type Entry } from '#content/model/entry-view.ts';

/**
 * Writes what stands beside each entry's page, and serves it in development from a content folder. As routes of Astro,
 * four to an entry, these files took a third of a build: a request, a response and a stream each, for a text that is there
 * at once.
 */
export function entryFiles(folder: string): AstroIntegration {
	return {
		name: 'entry-files',
		hooks: {
			'astro:build:done': ({ dir, logger }) => {
				const files = filesOf(checkedViews());
				for (const { path, content } of files) {
					const file = join(fileURLToPath(dir), path);
					mkdirSync(dirname(file), { recursive: true });
					writeFileSync(file, content());
				}
				logger.info(`${files.length} files written`);
			},
			'astro:server:setup': async ({ server }) => {
				const { readCorpus } = await import('#content/read/corpus.ts');
				const { entries, products } = await import('#content/read/entries.ts');
				server.middlewares.use((request, response, next) => {
					const asked = request.originalUrl?.split('?')[0] ?? '';
					if (!/\.(?:json|md|png)$/.test(asked)) return next();
					// Read anew each time: content changes while it is written.
					const corpus = readCorpus(folder);
					const views = viewsOf({ errors: entries(corpus), products: products(corpus) });
					const file = filesOf(views).find(({ path }) => address(path) === asked);
					if (file === undefined) return next();
					response.setHeader('Content-Type', file.type).end(file.content());
				});
			},
		},
	};
}

function filesOf(views: readonly Entry[]) {
	const titleOf = titlesOf(views);
	return views.flatMap((entry) =>
		entryFormats.map(({ path, type, render }) => ({
			path: path(entry.id),
			type,
			content: () => render(entry, titleOf),
		})),
	);
}
