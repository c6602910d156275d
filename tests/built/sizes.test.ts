import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { ids, site } from './site.ts';

// Bytes over the wire, with Brotli, as every browser asks for it.
const compressed = (file: string) => brotliCompressSync(readFileSync(`${site}/${file}`)).length;
const total = (files: readonly string[]) => files.reduce((sum, file) => sum + compressed(file), 0);

/** A page and what it loads by itself: the `src` and `href` of its scripts, styles and icons. */
function loadedWith(page: string): string[] {
	const html = readFileSync(`${site}/${page}`, 'utf8');
	const tags = html.matchAll(/<(?:script|link)\b[^>]*\b(?:src|href)="\/([^"]+)"[^>]*>/g);
	const loaded = [...tags].filter(([tag]) => !/rel="(?:canonical|alternate)"/.test(tag));
	return [page, ...loaded.map(([, file = '']) => file)];
}

describe('an entry is light: page, icon and script together', () => {
	const pages = ids.map((id) => `errors/${id}/index.html`);
	const sizes = pages
		.map((page) => ({ page, bytes: total(loadedWith(page)) }))
		.sort((a, b) => a.bytes - b.bytes);

	test('half of them take 14 KB at most, the heaviest 22', () => {
		const [median, heaviest] = [sizes[Math.floor(sizes.length / 2)], sizes.at(-1)];
		console.log(`median ${median?.bytes}, heaviest ${heaviest?.bytes} bytes: ${heaviest?.page}`);
		expect(median?.bytes).toBeLessThanOrEqual(14 * 1024);
		expect(heaviest?.bytes).toBeLessThanOrEqual(22 * 1024);
	});

	test.each(pages)('%s is there with three requests, and 3 KB of script', (page) => {
		const loaded = loadedWith(page);
		expect(loaded.length).toBeLessThanOrEqual(3);
		expect(total(loaded.filter((file) => file.endsWith('.js')))).toBeLessThanOrEqual(3 * 1024);
	});
});

test.each([
	['index.html', 9],
	['search/index.html', 7],
	// The whole schema and its checks are in the form.
	['contribute/index.html', 140],
])('%s and what it loads by itself take %i KB at most', (page, kilobytes) => {
	expect(total(loadedWith(page))).toBeLessThanOrEqual(kilobytes * 1024);
});
