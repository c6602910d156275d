import { globSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { LinkChecker } from 'linkinator';
import { expect, test } from 'vitest';
import { builds } from './site.ts';

test.each(Object.entries(builds))(
	'below %s every link of every page leads somewhere, to an anchor that exists',
	async (base, folder) => {
		const pages = globSync('**/*.html', { cwd: folder });
		expect(pages.length).toBeGreaterThan(20);
		const { links } = await served(folder, base, (serverRoot) =>
			new LinkChecker().check({
				path: pages.map((page) => `${base}${page.replaceAll('\\', '/')}`.slice(1)),
				serverRoot,
				checkFragments: true,
				checkCss: true,
				// A link without its slash works only where the host mends it.
				redirects: 'error',
				concurrency: 20,
				linksToSkip: (url) => Promise.resolve(!url.startsWith('http://127.0.0.1:')),
			}),
		);
		const { OK = [], BROKEN = [] } = Object.groupBy(links, ({ state }) => state);
		expect(OK.length).toBeGreaterThan(pages.length);
		expect(BROKEN.map(({ parent, url }) => `${parent}: ${url}`)).toEqual([]);
	},
);

/** Gives a folder below which the build lies as it is served, so that what leaves the base leads nowhere. */
async function served<Answer>(
	build: string,
	base: string,
	use: (root: string) => Promise<Answer>,
): Promise<Answer> {
	const folder = mkdtempSync(join(tmpdir(), 'links-'));
	const place = resolve(folder, 'root', `.${base}`);
	mkdirSync(dirname(place), { recursive: true });
	// On Windows a link of a folder, for which nobody needs a right.
	symlinkSync(resolve(build), place, 'junction');
	try {
		return await use(join(folder, 'root'));
	} finally {
		rmSync(folder, { recursive: true });
	}
}
