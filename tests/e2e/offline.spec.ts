import { expect, paste, sites, test } from './site.ts';

test.use({ serviceWorkers: 'allow' });

// The browser itself reports what the worker could not fetch, and answered from what it keeps.
test.afterEach(({ noise }) => {
	const expected = /net::ERR_(?:INTERNET_DISCONNECTED|FAILED)/;
	noise.messages.splice(0, Infinity, ...noise.messages.filter((one) => !expected.test(one)));
});

const error = 'API Error: 400 due to tool use concurrency issues. Run /rewind to recover.';
const read = 'errors/claude-code/tool-use-concurrency-400/';
const unread = 'errors/mcp/spawn-enoent/';

for (const [where, root] of Object.entries(sites)) {
	test(`once somebody has pasted, pages that were read and pastes work without a network (${where})`, async ({
		page,
		context,
	}) => {
		await page.goto(root);
		expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations())).toEqual([]);
		await paste(page, error);
		await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
		await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
		await page.goto(`${root}${read}`);

		await context.setOffline(true);
		await page.goto(root + read);
		await expect(page.getByRole('heading', { name: 'Quick fix' })).toBeVisible();
		await page.goto(root + unread);
		await expect(page.getByRole('heading', { name: 'Without a network' })).toBeVisible();
		await page.locator('main textarea').focus();
		await paste(page, error);
		await expect(page.locator('[data-results] a').first()).toBeVisible();
	});

	test(`everything is kept when the reader asks for it, and removed again (${where})`, async ({
		page,
		context,
	}) => {
		await page.goto(`${root}offline/`);
		const status = page.locator('[data-offline] [role=status]');
		await expect(status).toHaveText('Nothing is kept yet.');
		await page.getByRole('button', { name: 'Keep everything' }).click();
		await expect(status).toHaveText(/^Kept: everything, \d+\.\d MB\.$/, { timeout: 50_000 });
		await page.waitForFunction(() => navigator.serviceWorker.controller !== null);

		await context.setOffline(true);
		await page.goto(root + unread);
		await expect(page.getByRole('heading', { name: 'Quick fix' })).toBeVisible();
		await page.goto(`${root}search/`);
		await page.locator('main textarea').fill('mcp server does not start');
		await expect(page.locator('[data-results] a').first()).toBeVisible();

		await context.setOffline(false);
		await page.goto(`${root}offline/`);
		await expect(status).toHaveText('Kept: everything.');
		await page.getByRole('button', { name: 'Remove what is kept' }).click();
		await expect(status).toHaveText('Removed. Nothing of this site is kept now.');
		expect(await page.evaluate(() => caches.keys())).toEqual([]);
		expect(
			await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
		).toBe(0);
	});
}
