import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, paste, sites, test } from './site.ts';

/** Bytes over the wire, compressed as the least of our hosts does it. */
const limits = {
	median: 12 * 1024,
	heaviest: 20 * 1024,
	script: 3 * 1024,
	answer: 40 * 1024,
} as const;

const folder = '.cache/site';
const compressed = (file: string) =>
	gzipSync(readFileSync(`${folder}/${file}`), { level: 9 }).length;
const pages = readdirSync(`${folder}/errors`, { recursive: true, encoding: 'utf8' })
	.filter((file) => /^[^/]+\/[^/]+\/index\.html$/.test(file))
	.map((file) => `errors/${file}`);

/** What a page loads by itself: `src` and `href` of scripts, styles and icons. */
function loadedBy(page: string): string[] {
	const html = readFileSync(`${folder}/${page}`, 'utf8');
	const tags = html.matchAll(/<(?:script|link)\b[^>]*\b(?:src|href)="\/([^"]+)"[^>]*>/g);
	return [...tags]
		.filter(([tag]) => !/rel="(?:canonical|alternate)"/.test(tag))
		.map(([, file = '']) => file);
}

test('an entry is light: page, icon and script together', () => {
	const sizes = pages
		.map((page) => ({
			page,
			bytes: [page, ...loadedBy(page)].reduce((sum, file) => sum + compressed(file), 0),
		}))
		.sort((a, b) => a.bytes - b.bytes);
	const median = sizes[Math.floor(sizes.length / 2)];
	const heaviest = sizes.at(-1);
	console.log(
		`median ${median?.bytes} bytes, heaviest ${heaviest?.bytes} bytes (${heaviest?.page})`,
	);
	expect(median?.bytes).toBeLessThanOrEqual(limits.median);
	expect(heaviest?.bytes).toBeLessThanOrEqual(limits.heaviest);
	for (const page of pages) {
		expect(loadedBy(page).length + 1, `${page}: requests`).toBeLessThanOrEqual(3);
		const scripts = loadedBy(page).filter((file) => file.endsWith('.js'));
		expect(scripts.reduce((sum, file) => sum + compressed(file), 0)).toBeLessThanOrEqual(
			limits.script,
		);
	}
});

test('the first answer to a paste is light, and needs no WebAssembly', async ({ page, noise }) => {
	await page.goto(sites.root);
	noise.requests.length = 0;
	await paste(
		page,
		'API Error: 400 due to tool use concurrency issues. Run /rewind to recover the conversation.',
	);
	await expect(page.locator('[data-results] li').first()).toBeVisible();
	const files = noise.requests.map(({ url }) => new URL(url).pathname.slice(1));
	const bytes = files.reduce((sum, file) => sum + compressed(file), 0);
	console.log(`first answer: ${bytes} bytes in ${files.length} requests (${files.join(', ')})`);
	expect(bytes).toBeLessThanOrEqual(limits.answer);
	expect(files.filter((file) => /wasm|pagefind/.test(file))).toEqual([]);
});

test('nothing moves while an entry loads', async ({ page }) => {
	await page.goto(`${sites.root}errors/claude-code/tool-use-concurrency-400/`);
	const shift = await page.evaluate(
		() =>
			new Promise<number>((resolve) => {
				let sum = 0;
				new PerformanceObserver((entries) => {
					for (const entry of entries.getEntries())
						sum += (entry as PerformanceEntry & { value: number }).value;
				}).observe({ type: 'layout-shift', buffered: true });
				setTimeout(() => resolve(sum), 500);
			}),
	);
	expect(shift).toBeLessThan(0.01);
});
