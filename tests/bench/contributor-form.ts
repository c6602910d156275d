import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, preview } from 'astro';
import { chromium, type Page } from 'playwright';
import { check, terminal } from '#checks/index.ts';
import { readCorpus } from '#content/read/corpus.ts';
import { base } from '#project';
import { findBrowser } from '../browser.ts';
import { answers, error, page as source, product } from './contributor-texts.ts';

/**
 * The way of a contributor without a clone: from the paste on the site's form to the pages of GitHub on which the pull
 * request is opened. A script types, key by key, what a person would. Prints the seconds of each step by the clock, how
 * much is typed, and what the checks of the pull request say to the two files.
 *
 * node tests/bench/contributor-form.ts
 */
const scratch = mkdtempSync(join(tmpdir(), 'contributor-form-'));
process.env['SITE_OUT'] = join(scratch, 'site');
await build({ logLevel: 'error' });
const server = await preview({ logLevel: 'error', server: { port: 0 } });
const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
let typed = 0;

try {
	const page = await browser.newPage();
	const steps: readonly (readonly [what: string, step: () => Promise<void>])[] = [
		[
			'the form',
			async () => void (await page.goto(`http://localhost:${server.port}${base}/contribute/`)),
		],
		['the paste', () => paste(page)],
		['the product', () => describeProduct(page)],
		['the entry: its texts', () => fill(page)],
		[
			'until it is checked',
			() => page.getByText('Every part is written; nothing is wrong.').waitFor(),
		],
	];
	const begin = performance.now();
	for (const [what, step] of steps) {
		const start = performance.now();
		await step();
		console.log(`${what.padEnd(24)} ${((performance.now() - start) / 1000).toFixed(1)} s`);
	}
	console.log(`${'in all'.padEnd(24)} ${((performance.now() - begin) / 1000).toFixed(1)} s`);
	console.log(`and ${typed} characters to think of and to type`);
	await checkFiles(page);
} finally {
	await browser.close();
	await server.stop();
	rmSync(scratch, { recursive: true });
}

async function paste(page: Page): Promise<void> {
	await page.getByLabel('The error, as it was printed').fill(error);
	await page.getByRole('button', { name: 'Propose the fields' }).click();
	await page.getByRole('heading', { name: 'What it is' }).waitFor();
}

async function describeProduct(page: Page): Promise<void> {
	await page.getByLabel('Product', { exact: true }).selectOption('+');
	for (const [name, text] of Object.entries(product)) {
		await type(page, `#field-new-product-${name}`, text);
	}
}

/** Each field says in grey what it wants. */
async function fill(page: Page): Promise<void> {
	for (const [hint, text] of Object.entries(answers)) {
		const fields = page.getByPlaceholder(hint);
		for (let i = 0; i < (await fields.count()); i += 1) {
			await type(page, `#${await fields.nth(i).getAttribute('id')}`, text);
		}
	}
	await type(page, '#field-sources-0-url', source);
}

async function type(page: Page, field: string, text: string): Promise<void> {
	typed += text.length;
	await page.locator(field).pressSequentially(text);
}

/** What the checks say to the content with the two files that GitHub is given. */
async function checkFiles(page: Page): Promise<void> {
	const content = join(scratch, 'content');
	cpSync('content', content, { recursive: true });
	for (const link of ['First open the file of the product', 'Open the pull request']) {
		const url = new URL((await page.getByRole('link', { name: link }).getAttribute('href')) ?? '');
		const path = url.searchParams.get('filename') ?? '';
		mkdirSync(join(scratch, path, '..'), { recursive: true });
		writeFileSync(join(scratch, path), url.searchParams.get('value') ?? '');
		console.log(`proposed: ${path}`);
	}
	console.log(terminal.report(await check(readCorpus(content))));
}
