import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { expect, sites, test } from './site.ts';

/** Two entries that most tools print. */
const first = `${sites.root}errors/claude-code/tool-use-concurrency-400/`;
const second = `${sites.root}errors/anthropic-api/overloaded-529/`;

const toolOf = (page: Page, name: RegExp) =>
	page.locator('.printed details').filter({ has: page.locator('summary', { hasText: name }) });
const openTools = (page: Page) => page.locator('.printed details[open] > summary');

test('a reader finds what the own tool prints, on the next page too', async ({ page }) => {
	await page.goto(first);
	await expect(openTools(page)).toHaveText(/^Claude Code \d/);
	await toolOf(page, /^Anthropic SDK for TypeScript/)
		.locator('summary')
		.press('Enter');
	await expect(openTools(page)).toHaveText(/^Anthropic SDK for TypeScript \d/);

	await page.goto(second);
	await expect(openTools(page)).toHaveText(/^Anthropic SDK for TypeScript \d/);
	await expect(page.locator('.printed details[open] pre')).toContainText('OverloadedError: 529');
	// The way through the contents leaves it as it is.
	await page.goto(`${second}#printed`);
	await expect(openTools(page)).toHaveText(/^Anthropic SDK for TypeScript \d/);
});

test('closing a tool is no choice', async ({ page }) => {
	await page.goto(first);
	await toolOf(page, /^LiteLLM/)
		.locator('summary')
		.click();
	await openTools(page).click();
	await expect(openTools(page)).toHaveCount(0);
	await page.reload();
	await expect(openTools(page)).toHaveText(/^LiteLLM \d/);
});

test('what tools print has no violation that axe knows, whichever is open', async ({ page }) => {
	await page.goto(first);
	await toolOf(page, /^LangChain for TypeScript/)
		.locator('summary')
		.click();
	const { violations } = await new AxeBuilder({ page }).include('.printed').analyze();
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('every tool can be opened', async ({ page }) => {
		await page.goto(first);
		const last = page.locator('.printed details').last();
		await expect(last.locator('pre')).toBeHidden();
		await last.locator('summary').click();
		await expect(last.locator('pre')).toBeVisible();
	});
});
