import { cpSync, existsSync, readFileSync } from 'node:fs';

/** Copies what the report in `review.json` says of pages that are new or changed from `dist` to `preview`. */
const { pages } = JSON.parse(readFileSync('review.json', 'utf8'));
const built = pages.first
	.filter(({ change, page }) => change !== 'removed' && page)
	.map(({ page }) => page)
	.filter((page) => existsSync(`dist/${page}`));
// What the pages load.
if (built.length > 0 && existsSync('dist/_astro')) built.push('_astro');
for (const folder of built) cpSync(`dist/${folder}`, `preview/${folder}`, { recursive: true });
