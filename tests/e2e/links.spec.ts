import { readdirSync, readFileSync } from 'node:fs';
import { expect, sites, test } from './site.ts';

/** Each build with the folder that it lies in and the base that it is served below. */
const builds = [
	{ site: sites.root, folder: '.cache/site', base: '/' },
	{ site: sites.below, folder: '.cache/site-kb', base: '/kb/' },
];

for (const { site, folder, base } of builds) {
	test(`below ${base} every link of every page leads somewhere, to an anchor that exists`, async ({
		request,
	}) => {
		const pages = new Map(
			readdirSync(folder, { recursive: true, encoding: 'utf8' })
				.filter((file) => file.endsWith('.html'))
				.map((file) => [
					base + file.replace(/index\.html$/, ''),
					readFileSync(`${folder}/${file}`, 'utf8'),
				]),
		);
		expect(pages.size).toBeGreaterThan(20);
		const wrong: string[] = [];
		const others = new Set<string>();
		for (const [from, html] of pages) {
			for (const [, href = ''] of html.matchAll(/\b(?:href|src)="([^"]+)"/g)) {
				if (/^(https?|data|mailto):/.test(href)) continue;
				const { pathname, hash } = new URL(
					href.replaceAll('&amp;', '&'),
					site + from.slice(base.length),
				);
				const target = pages.get(pathname);
				if (!pathname.startsWith(base)) wrong.push(`${from}: ${href} leaves the base`);
				else if (target === undefined) others.add(pathname);
				else if (hash && !target.includes(`id="${decodeURIComponent(hash.slice(1))}"`)) {
					wrong.push(`${from}: ${href} has no such anchor`);
				}
			}
		}
		for (const path of others) {
			const answer = await request.get(new URL(path, site).href);
			if (!answer.ok()) wrong.push(`${path}: HTTP ${answer.status()}`);
		}
		expect(wrong).toEqual([]);
	});
}
