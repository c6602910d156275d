import { createHash } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { rolldown } from 'rolldown';
import { address } from '#content/model/addresses.ts';
import { base } from '#project';
import { everythingFile, type Everything } from '#site/browser/offline/stores.ts';
import { filesBelow } from './files-below.ts';

/** What is fetched when the worker is installed: a paste is answered from then on, and a page says what is missing. */
const first =
	/^(?:favicon\.svg|offline\/index\.html|search\/index\.html|matcher(?:\/all)?\.json|words\b.*\.json|_astro\/(?!contribute).*\.js)$/;

/** What makes up the whole site for a reader: not its feeds, twins, images and lists for programs. */
const whole =
	/(?:^|\/)index\.html$|\/card\.json$|^matcher(?:\/all)?\.json$|^words\b.*\.json$|^_astro\/(?!contribute)|^pagefind\/(?:pagefind(?:-worker)?\.js|wasm\.en\.pagefind|.*\.(?:json|pf_\w+))$/;

/**
 * Writes the service worker and the list of what a reader may keep. It must come after everything that writes or changes
 * a file, because a revision is a digest of what is served.
 */
export function serviceWorker(): AstroIntegration {
	return {
		name: 'service-worker',
		hooks: {
			'astro:build:done': async ({ dir }) => {
				const root = fileURLToPath(dir);
				const files = filesBelow(root);
				const precached = files.filter((file) => first.test(file)).map(precacheOf(root));
				await writeWorker(`${root}/service-worker.js`, precached);
				writeFileSync(`${root}/${everythingFile}`, JSON.stringify(everythingOf(root, files)));
			},
		},
	};
}

/** The list of the whole site. */
function everythingOf(root: string, files: readonly string[]): Everything {
	const wanted = files.filter((file) => whole.test(file) && !file.startsWith('contribute'));
	const bytes = wanted.reduce((sum, file) => sum + statSync(`${root}/${file}`).size, 0);
	return { bytes, files: wanted.map(servedAs) };
}

async function writeWorker(file: string, precached: readonly object[]): Promise<void> {
	const bundle = await rolldown({
		input: 'src/site/browser/offline/service-worker.ts',
		platform: 'browser',
		transform: {
			define: {
				'PRECACHED': JSON.stringify(precached),
				'BASE': JSON.stringify(base),
				'process.env.NODE_ENV': '"production"',
			},
		},
	});
	await bundle.write({ file, format: 'iife', minify: true });
	await bundle.close();
}

const precacheOf = (root: string) => (file: string) => ({
	url: address(`/${servedAs(file)}`),
	// A name with a digest is its own revision.
	revision: file.startsWith('_astro/')
		? null
		: createHash('sha256')
				.update(readFileSync(`${root}/${file}`))
				.digest('hex')
				.slice(0, 16),
});

/** A page is served as its folder. */
const servedAs = (file: string) => file.replace(/(^|\/)index\.html$/, '$1');
