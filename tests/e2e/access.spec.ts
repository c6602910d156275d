import { AxeBuilder } from '@axe-core/playwright';
import { expect, paste, sites, test } from './site.ts';

/** One page of every kind. */
const pages = [
	'',
	'errors/',
	'errors/claude-code/tool-use-concurrency-400/',
	'errors/anthropic-api/batch-single-tool-call/',
	// With a table of long paths.
	'errors/mcp/sdk-cannot-find-module/',
	'products/',
	'products/claude-code/',
	'browse/status/400/',
	'browse/category/tool-use/',
	'about/',
	'developers/',
	'reference/',
	'reference/messages-create/',
	'reference/message-batches-create/',
	'reference/messages-count-tokens/',
	'reference/files-upload/',
	'reference/retries/',
	'search/',
	'contribute/',
	'contribute/checks/',
	'contribute/checks/KB301/',
	'404.html',
];
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const colorScheme of ['light', 'dark'] as const) {
	test.describe(colorScheme, () => {
		test.use({ colorScheme });

		for (const path of pages) {
			test(`/${path} has no violation that axe knows`, async ({ page }) => {
				// The longest page has thousands of elements, and axe looks at each.
				test.setTimeout(180_000);
				await page.goto(sites.root + path);
				const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
				expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
			});
		}

		test('neither have results, nor the dialog', async ({ page }) => {
			await page.goto(sites.root);
			await paste(page, 'API Error: 400 due to tool use concurrency issues.');
			await expect(page.locator('[data-results] li').first()).toBeVisible();
			const results = await new AxeBuilder({ page }).withTags(rules).analyze();
			expect(results.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
			await page.goto(`${sites.root}errors/`);
			await page.keyboard.press('Control+k');
			await expect(page.getByRole('dialog')).toBeVisible();
			const dialog = await new AxeBuilder({ page }).withTags(rules).analyze();
			expect(dialog.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
		});
	});
}

test.describe('at 320 px', () => {
	test.use({ viewport: { width: 320, height: 640 } });

	for (const path of pages) {
		test(`/${path} does not scroll sideways`, async ({ page }) => {
			await page.goto(sites.root + path);
			const width = await page.evaluate(() => document.documentElement.scrollWidth);
			expect(width).toBeLessThanOrEqual(320);
		});
	}
});
