import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readCorpus, type Corpus } from '#checks/index.ts';
import { address } from '#library/addresses.ts';
import { corpusViews } from '#library/corpus-views.ts';
import { entryFormats } from '#library/entry-formats.ts';
import { titlesOf } from '#library/entry-view.ts';

/**
 * Writes what stands beside each entry's page, and serves it in development. As routes of Astro, four to an entry, these
 * files took a third of a build: a request, a response and a stream each, for a text that is there at once.
 */
export function entryFiles(corpus: Corpus): AstroIntegration {
	return {
		name: 'entry-files',
		hooks: {
			'astro:build:done': ({ dir, logger }) => {
				const files = filesOf(corpus);
				for (const { path, content } of files) {
					const file = join(fileURLToPath(dir), path);
					mkdirSync(dirname(file), { recursive: true });
					writeFileSync(file, content());
				}
				logger.info(`${files.length} files written`);
			},
			'astro:server:setup': ({ server }) => {
				server.middlewares.use((request, response, next) => {
					const asked = request.originalUrl?.split('?')[0];
					// Read anew: the content changes while it is written.
					const file = /\.(?:json|md|png)$/.test(asked ?? '')
						? filesOf(readCorpus(corpus.root)).find(({ path }) => address(path) === asked)
						: undefined;
					if (file === undefined) return next();
					response.setHeader('Content-Type', file.type).end(file.content());
				});
			},
		},
	};
}

function filesOf(corpus: Corpus) {
	const views = corpusViews(corpus);
	const titleOf = titlesOf(views);
	return views.flatMap((entry) =>
		entryFormats.map(({ path, type, render }) => ({
			path: path(entry.id),
			type,
			content: () => render(entry, titleOf),
		})),
	);
}
