import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { address } from '#content/model/addresses.ts';
import type { Library } from '#content/model/library.ts';
import { entryFormats } from '#site/formats/entry-formats.ts';
import { operationFormats } from '#site/formats/operation-formats.ts';
import { siteFiles } from '#site/formats/site-files.ts';

/**
 * Writes the files that are no pages: those beside the page of each entry and each operation, and those of the site; serves them in development. As routes of Astro, four to an entry, these
 * files took a third of a build: a request, a response and a stream each, for a text that is there at once.
 */
export function writtenFiles(library: () => Library): AstroIntegration {
	return {
		name: 'written-files',
		hooks: {
			'astro:build:done': ({ dir, logger }) => {
				const files = filesOf(library());
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
					const file = filesOf(library()).find(({ path }) => address(path) === asked);
					if (file === undefined) return next();
					response.setHeader('Content-Type', file.type).end(file.content());
				});
			},
		},
	};
}

function filesOf(library: Library) {
	const besideEntries = library.entries.flatMap((entry) =>
		entryFormats.map(({ path, type, render }) => ({
			path: path(entry.id),
			type,
			content: () => render(entry, library),
		})),
	);
	const ofTheSite = siteFiles.map(({ path, type, render }) => ({
		path,
		type,
		content: () => render(library),
	}));
	const besideOperations = library.operations.flatMap((operation) =>
		operationFormats.map(({ path, type, render }) => ({
			path: path(operation.slug),
			type,
			content: () => render(operation, library),
		})),
	);
	return [...ofTheSite, ...besideEntries, ...besideOperations];
}
