import { expect, test } from 'vitest';
import { libraryOf } from '#content/model/library.ts';
import { readContent } from '#content/read/content.ts';
import { webManifest } from '#site/formats/manifest.ts';
import { siteFiles } from '#site/formats/site-files.ts';

const library = libraryOf(readContent('src/checks/example-content'));
const rendered = (path: string) =>
	Buffer.from(siteFiles.find((file) => file.path === path)?.render(library) ?? '');

test.each([
	['share.png', 1200, 630],
	['apple-touch-icon.png', 180, 180],
	['icon-192.png', 192, 192],
	['icon-512.png', 512, 512],
	['icon-maskable.png', 512, 512],
])('%s is a PNG of %i by %i pixels', (path, width, height) => {
	const png = rendered(path);
	expect(png.subarray(1, 4).toString()).toBe('PNG');
	expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([width, height]);
});

test('favicon.ico holds one image, of 48 pixels, and nothing behind it', () => {
	const ico = rendered('favicon.ico');
	expect([...ico.subarray(0, 8)]).toEqual([0, 0, 1, 0, 1, 0, 48, 48]);
	const start = ico.readUInt32LE(18);
	expect(ico.subarray(start + 1, start + 4).toString()).toBe('PNG');
	expect(start + ico.readUInt32LE(14)).toBe(ico.length);
});

test('every icon that the manifest names is a file of the site', () => {
	const { icons } = webManifest();
	expect(icons.length).toBeGreaterThan(2);
	for (const { src } of icons) expect(rendered(src.replace(/^\//, '')).length).toBeGreaterThan(100);
});
