import { libraryOf } from '#content/model/library.ts';
import { readContent } from '#content/read/content.ts';
import { expect, sites, test } from './site.ts';

const entry = `${sites.root}errors/claude-code/tool-use-concurrency-400/`;

const library = libraryOf(readContent('content'));
const { data } = library.byId.get('claude-code/tool-use-concurrency-400') ?? {};
const [, fenced = ''] = /```\w+\n([^]*?)\n```/.exec(data?.fixes[0]?.detail ?? '') ?? [];

/** Few pages have checks with commands. */
const checkedPage = 'errors/claude-code/npm-enotempty/';
const { checks = [] } = library.byId.get('claude-code/npm-enotempty')?.data ?? {};
const command = checks.find((check) => check.command !== undefined)?.command ?? '';

/** A button of each kind of block, and what it must copy: what the entry says, character for character. */
const copies = [
	{
		block: 'the signature that names the page',
		path: 'errors/anthropic-api/tool-use-without-tool-result/',
		within: '.error .plate',
		copied: library.byId.get('anthropic-api/tool-use-without-tool-result')?.data.signatures[0]
			?.text,
	},
	{
		block: 'a command of a check',
		path: checkedPage,
		within: '.checks .with-copy',
		copied: command,
	},
	{
		block: 'a fenced block of a fix',
		path: 'errors/claude-code/tool-use-concurrency-400/',
		within: '.fixes .parts .parts .with-copy',
		copied: fenced,
	},
	{
		block: 'the command that prints a version',
		path: 'products/claude-code/',
		within: 'main .with-copy',
		copied: library.products.find(({ slug }) => slug === 'claude-code')?.version.command,
	},
] as const;

for (const { block, path, within, copied } of copies) {
	test(`the button of ${block} copies its text and no white space around it`, async ({ page }) => {
		expect(copied).toMatch(/^\S[^]+\S$/);
		await page.goto(sites.root + path);
		const button = page.locator(within).first().getByRole('button');
		await button.click();
		await expect(button).toHaveText('Copied');
		expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(copied);
	});
}

test('no block of any entry would copy white space at its beginning or a line break at its end', async ({
	page,
}) => {
	await page.goto(entry);
	const texts = await page.locator('pre').allTextContents();
	expect(texts.length).toBeGreaterThan(5);
	expect(texts.filter((text) => /^\s/.test(text))).toEqual([]);
});

test('where the browser refuses to copy, the text is selected and the button says so', async ({
	page,
}) => {
	await page.addInitScript(() =>
		Object.defineProperty(navigator, 'clipboard', { value: undefined }),
	);
	await page.goto(sites.root + checkedPage);
	const button = page.locator('.checks .with-copy').first().getByRole('button');
	await button.click();
	await expect(button).toHaveText('Selected: copy it with the keyboard');
	expect(await page.evaluate(() => getSelection()?.toString().trim())).toBe(command);
});

test('on a phone the button to copy covers no word of the title', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 700 });
	for (const path of ['gemini-cli/account-not-eligible', 'claude-code/tool-use-concurrency-400']) {
		await page.goto(`${sites.root}errors/${path}/`);
		const covered = await page.locator('.plate.main').evaluate((plate) => {
			const words = document.createRange();
			words.selectNodeContents(plate.querySelector('h1') ?? plate);
			const button = plate.querySelector('.copy')?.getBoundingClientRect() ?? new DOMRect();
			return [...words.getClientRects()].filter(
				(line) => line.right > button.left && (line.top + line.bottom) / 2 < button.bottom,
			).length;
		});
		expect(covered).toBe(0);
	}
});

test('a parameter that is no facet leaves the list whole', async ({ page }) => {
	await page.goto(`${sites.root}errors/?utm_source=x`);
	const rows = page.locator('.rows > li:visible');
	const all = await rows.count();
	expect(all).toBeGreaterThan(50);
	await page.getByRole('checkbox', { name: /^HTTP 429/ }).check();
	expect(await rows.count()).toBeLessThan(all);
	expect(new URL(page.url()).search).toBe('?utm_source=x&status=429');
	await page.getByRole('button', { name: 'Show all' }).click();
	expect(new URL(page.url()).search).toBe('?utm_source=x');
	expect(await rows.count()).toBe(all);
});

test('an address with a broken escape opens the page', async ({ page }) => {
	await page.goto(`${sites.root}reference/message-batches-create/#%E0%A4%A`);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('code that could not be loaded is said', async ({ page, noise }) => {
	await page.route(/_astro\/finder/, (route) => route.abort());
	await page.goto(sites.root);
	await page.getByRole('textbox').focus();
	await expect(page.getByText(/^The search could not be loaded\./)).toBeVisible();
	// The browser itself says that a request failed.
	expect(noise.messages.splice(0).every((message) => /Failed to load/.test(message))).toBe(true);
});
