import { globSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'playwright/test';
import { LinkChecker } from 'linkinator';

/** Each build by the base that it is served below. */
const builds = { '/': '.cache/site', '/kb/': '.cache/site-kb' } as const;

for (const [base, folder] of Object.entries(builds)) {
	test(`below ${base} every link of every page leads somewhere, to an anchor that exists`, async () => {
		const pages = globSync('**/*.html', { cwd: folder });
		expect(pages.length).toBeGreaterThan(20);
		const { links } = await served(folder, base, (serverRoot) =>
			new LinkChecker().check({
				path: pages.map((page) => join(base, page).slice(1)),
				serverRoot,
				checkFragments: true,
				checkCss: true,
				// A link without its slash works only where the host mends it.
				redirects: 'error',
				concurrency: 20,
				linksToSkip: async (url) => !url.startsWith('http://127.0.0.1:'),
			}),
		);
		const { OK = [], BROKEN = [] } = Object.groupBy(links, ({ state }) => state);
		expect(OK.length).toBeGreaterThan(pages.length);
		expect(BROKEN.map(({ parent, url }) => `${parent}: ${url}`)).toEqual([]);
	});
}

/** Gives a folder below which the build lies as it is served, so that what leaves the base leads nowhere. */
async function served<Answer>(
	build: string,
	base: string,
	use: (root: string) => Promise<Answer>,
): Promise<Answer> {
	const folder = mkdtempSync(join(tmpdir(), 'links-'));
	const place = resolve(folder, 'root', `.${base}`);
	mkdirSync(dirname(place), { recursive: true });
	symlinkSync(resolve(build), place);
	try {
		return await use(join(folder, 'root'));
	} finally {
		rmSync(folder, { recursive: true });
	}
}
