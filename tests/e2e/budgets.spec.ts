import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, paste, sites, test } from './site.ts';

/** Bytes over the wire before the first answer, compressed as the least of our hosts does it. */
const limit = 40 * 1024;
const compressed = (file: string) =>
	gzipSync(readFileSync(`.cache/site/${file}`), { level: 9 }).length;

test('the first answer to a paste is light, and needs no WebAssembly', async ({ page, noise }) => {
	await page.goto(sites.root);
	noise.requests.length = 0;
	await paste(
		page,
		'API Error: 400 due to tool use concurrency issues. Run /rewind to recover the conversation.',
	);
	await expect(page.locator('[data-results] li').first()).toBeVisible();
	// The worker and the table are asked for ahead of their use, and come once.
	const files = [...new Set(noise.requests.map(({ url }) => new URL(url).pathname.slice(1)))];
	const bytes = files.reduce((sum, file) => sum + compressed(file), 0);
	console.log(`first answer: ${bytes} bytes in ${files.length} requests (${files.join(', ')})`);
	expect(bytes).toBeLessThanOrEqual(limit);
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

test('the rules of the dialog come with it, and nothing moves when it opens', async ({
	page,
	noise,
}) => {
	await page.goto(`${sites.root}errors/claude-code/tool-use-concurrency-400/`);
	const styles = () => noise.requests.filter(({ url }) => url.endsWith('.css')).length;
	expect(styles()).toBe(0);
	await page.evaluate(() => {
		new PerformanceObserver((entries) => {
			for (const entry of entries.getEntries()) {
				const { value } = entry as PerformanceEntry & { value: number };
				document.documentElement.dataset['moved'] = String(value);
			}
		}).observe({ type: 'layout-shift' });
	});
	await page.keyboard.press('Control+k');
	const dialog = page.getByRole('dialog');
	await expect(dialog).toBeVisible();
	expect(styles()).toBe(1);
	await expect(dialog.getByRole('textbox')).toBeFocused();
	await expect(dialog.locator('.box')).toHaveCSS('overflow', 'hidden');
	await page.waitForTimeout(300);
	expect(await page.locator('html').getAttribute('data-moved')).toBeNull();
});
