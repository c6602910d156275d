import { globSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { ids, site } from './site.ts';

// Bytes over the wire, with Brotli, as every browser asks for it.
const compressed = (file: string) => brotliCompressSync(readFileSync(`${site}/${file}`)).length;
const total = (files: readonly string[]) => files.reduce((sum, file) => sum + compressed(file), 0);

/** A page and what it loads by itself: its icon, styles and scripts, and the scripts that those import. */
function loadedWith(page: string): string[] {
	const html = readFileSync(`${site}/${page}`, 'utf8');
	const tags = html.matchAll(/<(?:script|link)\b[^>]*\b(?:src|href)="\/([^"]+)"[^>]*>/g);
	const files = [...tags]
		.filter(([tag]) => !/rel="(?:canonical|alternate)"/.test(tag))
		.map(([, file = '']) => file);
	const loaded = new Set([page, ...files]);
	for (const file of loaded)
		if (file.endsWith('.js')) importsOf(file).forEach((one) => loaded.add(one));
	return [...loaded];
}

/** What a script imports before it runs; not what it may load later. */
function importsOf(file: string): string[] {
	const code = readFileSync(`${site}/${file}`, 'utf8');
	return [...code.matchAll(/\b(?:import|from)\s*"\.\/([^"]+)"/g)].map(
		([, name]) => `_astro/${name}`,
	);
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

	test.each(pages)('%s is there with three requests, and 4 KB of script', (page) => {
		const loaded = loadedWith(page);
		expect(loaded.length).toBeLessThanOrEqual(3);
		expect(total(loaded.filter((file) => file.endsWith('.js')))).toBeLessThanOrEqual(4 * 1024);
	});
});

test.each([
	['index.html', 12],
	['search/index.html', 10],
	['contribute/index.html', 16],
	['reference/messages-create/index.html', 48],
	['reference/message-batches-create/index.html', 28],
	['reference/messages-count-tokens/index.html', 18],
	['reference/files-upload/index.html', 18],
])('%s and what it loads by itself take %i KB at most', (page, kilobytes) => {
	expect(total(loadedWith(page))).toBeLessThanOrEqual(kilobytes * 1024);
});

test('the contribution form, with the schema and its checks, takes 140 KB at most', () => {
	const scripts = globSync('_astro/contribute*.js', { cwd: site });
	expect(scripts).toHaveLength(1);
	expect(total(scripts)).toBeLessThanOrEqual(140 * 1024);
});
