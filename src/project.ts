import manifest from '../package.json' with { type: 'json' };

/** Name of the site, as readers see it. */
export const name = 'Signpost';

/** What the site is, in one sentence. */
export const tagline = manifest.description;

/** The version of the project. */
export const version = manifest.version;

/** Where the site is served; `SITE_URL` overrides package.json, so a fork changes one line. */
export const url = process.env['SITE_URL'] ?? manifest.homepage;

/** The path below which the site is served, with a slash at both ends; from `SITE_BASE`. */
export const base = `/${process.env['SITE_BASE'] ?? ''}/`.replace(/\/{2,}/g, '/');

/** The repository; `SITE_REPOSITORY` overrides package.json. */
export const repository = (process.env['SITE_REPOSITORY'] ?? manifest.repository.url).replace(
	/\.git$/,
	'',
);

/** The branch that pull requests go to. */
export const branch = 'main';
