import { expect, sites, test } from './site.ts';

test('from home to an entry by plain links', async ({ page }) => {
	await page.goto(sites.root);
	await page
		.getByRole('link', { name: /^Claude Code/ })
		.first()
		.click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Claude Code');
	await page
		.getByRole('link', { name: /concurrency/ })
		.first()
		.click();
	await expect(page).toHaveURL(/errors\/claude-code\/tool-use-concurrency-400\//);
	const crumbs = page.getByRole('navigation', { name: 'Breadcrumb' });
	await crumbs.getByRole('link', { name: 'Tool use' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tool use');
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('an entry is complete', async ({ page }) => {
		await page.goto(`${sites.root}errors/claude-code/tool-use-concurrency-400/`);
		const parts = [
			'Quick fix',
			'Fixes by cause',
			'What this error means',
			'Why this happens',
			'Look-alikes',
			'About this page',
		];
		for (const name of parts)
			await expect(page.getByRole('heading', { name, exact: true })).toBeVisible();
		await expect(page.getByText(/^Sources checked: \d+$/).last()).toBeVisible();
		await expect(page.getByRole('link', { name: 'Edit this page' })).toHaveAttribute(
			'href',
			/\/edit\/main\/content\/errors\/claude-code\/tool-use-concurrency-400\.mdx$/,
		);
	});

	/** Parts that few entries have, and one that has each. */
	const rare = [
		['Platform and tool checks', 'claude-code/npm-enotempty'],
		['Questions', 'anthropic-sdk/model-deprecation-warning'],
		['How to prevent it', 'anthropic-api/model-not-found'],
	] as const;
	for (const [part, id] of rare) {
		test(`an entry that has it shows the part "${part}"`, async ({ page }) => {
			await page.goto(`${sites.root}errors/${id}/`);
			const heading = page.getByRole('heading', { name: part, exact: true });
			await expect(heading.or(page.locator('summary', { hasText: part }))).toBeVisible();
		});
	}

	test('the paste box says what it needs, and cannot send what is typed', async ({
		page,
		noise,
	}) => {
		await page.goto(sites.root);
		await expect(page.getByText('Finding a page by pasting needs scripts')).toBeVisible();
		await page.getByRole('textbox').fill('secret words');
		await page.keyboard.press('Enter');
		expect(noise.requests.filter(({ url }) => url.includes('secret'))).toEqual([]);
	});
});

test('a parameter of the reference names the errors that involve it, and its anchor opens the tree', async ({
	page,
}) => {
	await page.goto(`${sites.root}errors/anthropic-api/batch-single-tool-call/`);
	await page
		.getByRole('link', { name: /disable_parallel_tool_use/ })
		.first()
		.click();
	await expect(page).toHaveURL(/reference\/messages-create\/#tool_choice/);
	const target = page.locator(':target');
	await expect(target).toBeInViewport();
	await expect(target.getByRole('link', { name: /tool call/i }).first()).toBeVisible();
});

test('a link to a parameter with parts opens them', async ({ page }) => {
	await page.goto(`${sites.root}reference/messages-create/#tool_choice`);
	await expect(page.locator(':target > details')).toHaveAttribute('open');
	await expect(page.locator(':target')).toBeInViewport();
});

test('a link to a member that another page describes now leads to its parameter', async ({
	page,
}) => {
	const former = 'requests.params.tools-custom.input_schema';
	await page.goto(`${sites.root}reference/message-batches-create/#${former}`);
	await expect(page.getByRole('link', { name: 'tools', exact: true })).toBeInViewport();
});

test('a page that is not there offers the paste box', async ({ page, noise }) => {
	await page.goto(`${sites.root}404.html`);
	await expect(page.getByRole('textbox')).toBeVisible();
	expect(noise.messages).toEqual([]);
});

test('an address that leads nowhere leads to what has its words', async ({ page }) => {
	// As a host answers, without the status: the browser would say it in the console.
	await page.route('**/errors/claude-code/tool-use-concurrency/', (route) =>
		route.fulfill({ path: '.cache/site/404.html' }),
	);
	await page.goto(`${sites.root}errors/claude-code/tool-use-concurrency/`);
	await expect(page.locator('[data-results] li').first()).toHaveAttribute(
		'data-id',
		'claude-code/tool-use-concurrency-400',
	);
});

test('facets and words narrow the list in place, together, and the state is in the address', async ({
	page,
}) => {
	await page.goto(`${sites.root}errors/`);
	const shown = page.locator('.rows > li:visible');
	const all = await shown.count();
	await page.getByRole('checkbox', { name: /^HTTP 429/ }).check();
	await page.getByRole('checkbox', { name: /^HTTP 529/ }).check();
	await expect(page).toHaveURL(/\?status=429&status=529$/);
	const some = await shown.count();
	expect(some).toBeGreaterThan(1);
	expect(some).toBeLessThan(all);
	await expect(page.getByRole('status')).toHaveText(`${some} of ${all}`);
	await page.getByRole('searchbox').fill('overload');
	await expect(page).toHaveURL(/\?status=429&status=529&words=overload$/);
	await expect(shown).toHaveCount(1);
	await page.reload();
	await expect(shown).toHaveCount(1);
	await page.getByRole('button', { name: 'Show all' }).click();
	await expect(shown).toHaveCount(all);
	await page.goBack();
	await expect(shown).toHaveCount(1);
	await page.getByRole('searchbox').fill('no such words');
	await expect(page.getByText('No error has all of these.')).toBeVisible();
});

test('the list can be put in another order', async ({ page }) => {
	await page.goto(`${sites.root}errors/`);
	await page.getByRole('combobox', { name: 'Order' }).selectOption('By title');
	const titles = await page.locator('.rows .title').allTextContents();
	expect(titles).toEqual(titles.toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true })));
});

test('light and dark can be switched, and the choice stays', async ({ page }) => {
	await page.goto(sites.root);
	const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
	const before = await ground();
	await page.getByRole('button', { name: 'Switch between light and dark' }).click();
	const after = await ground();
	expect(after).not.toBe(before);
	await page.goto(`${sites.root}errors/`);
	expect(await ground()).toBe(after);
});
