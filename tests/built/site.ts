import { existsSync, readdirSync } from 'node:fs';

/** The two builds under test, by the base that each is served below. */
export const builds = { '/': '.cache/site', '/kb/': '.cache/site-kb' } as const;

/** The folder of the site as it is served at the root. */
export const site = builds['/'];

for (const folder of Object.values(builds)) {
	if (!existsSync(folder)) throw new Error(`${folder} is missing. Run: npm test -- build`);
}

/** The ids of all entries that have a page. */
export const ids = readdirSync(`${site}/errors`, { recursive: true, encoding: 'utf8' })
	.map((file) => file.replaceAll('\\', '/'))
	.filter((file) => /^[^/]+\/[^/]+\/index\.html$/.test(file))
	.map((file) => file.replace('/index.html', ''));
