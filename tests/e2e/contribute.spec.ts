import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { documentOf } from '#content/model/document/from-library.ts';
import { libraryOf } from '#content/model/library.ts';
import { noPrints } from '#content/model/prints.ts';
import { readContent } from '#content/read/content.ts';
import { lettersOf, outOfOrder, textsOf } from '../fixtures/document-texts.ts';
import { expect, sites, test } from './site.ts';

const unknown = '  ⎿  Error: gizmo 7 left the building with sk-ant-api03-AbCdEfGhIjKlMnOpQr';
const known =
	'API Error: 400 due to tool use concurrency issues. Run /rewind to recover the conversation.';
const page1 = `${sites.root}contribute/`;

/** Pastes into the first box as a contributor does, and waits for the proposed fields. */
async function propose(page: Page, text: string): Promise<void> {
	await page.getByLabel('The error, as it was printed').click();
	await page.evaluate((pasted) => navigator.clipboard.writeText(pasted), text);
	await page.keyboard.press('ControlOrMeta+v');
	await expect(page.getByRole('heading', { name: 'What it is' })).toBeVisible();
}

const sum = (page: Page) => page.getByRole('status').filter({ hasText: 'left to write' });
const handOver = (page: Page) => page.getByRole('link', { name: 'Open the pull request' });
const problems = (page: Page) => page.locator('.problems li');

for (const site of Object.values(sites)) {
	test(`${site}: a paste proposes every field, and the draft is valid at once`, async ({
		page,
	}) => {
		await page.goto(`${site}contribute/`);
		const start = Date.now();
		await propose(page, unknown);
		await expect(sum(page)).toHaveText('14 parts are left to write; nothing is wrong.');
		console.log(`from paste to valid draft: ${Date.now() - start} ms`);
		await expect(page.getByLabel('Title', { exact: true }).first()).toHaveValue(
			'Gizmo left the building with',
		);
		await expect(page.getByLabel('Product')).toHaveValue('claude-code');
		await expect(page.getByLabel('Text', { exact: true }).first()).toHaveValue(
			/^(Error: )?gizmo <\w+> left the building with <api_key>$/,
		);
		await expect(page.getByRole('region', { name: 'Preview' })).toContainText(
			'Gizmo left the building with',
		);
	});
}

test('a search without result leads here with the paste, which does not stay in the address', async ({
	page,
}) => {
	await page.goto(`${page1}#${new URLSearchParams({ q: unknown })}`);
	await expect(sum(page)).toBeVisible();
	await expect(page.getByLabel('The error, as it was printed')).toHaveValue(unknown);
	expect(new URL(page.url()).hash).toBe('');
});

test('the checks speak at the field, in their own words, and fall silent when it is right', async ({
	page,
}) => {
	await page.goto(page1);
	await propose(page, unknown);
	const title = page.getByLabel('Title', { exact: true }).first();
	await title.fill('A Gizmo Left The Building');
	await expect(title).toHaveAttribute('aria-invalid', 'true');
	const described = (await title.getAttribute('aria-describedby'))?.split(' ').at(-1);
	await expect(page.locator(`#${described}`)).toHaveText(
		'title is "A Gizmo Left The Building", which capitalises every word. Write Left, Building in lower case, except for names. KB701',
	);
	await expect(sum(page)).toHaveText('14 parts are left to write; 1 thing is wrong.');
	await title.fill('A gizmo left the building');
	await expect(title).not.toHaveAttribute('aria-invalid');
	await page.getByLabel('Summary').fill('Too short.');
	await expect(problems(page).filter({ hasText: 'KB306' })).toHaveCount(1);
	await page.getByLabel('Sources').first().fill('sorce-1');
	await expect(problems(page).filter({ hasText: 'KB403' })).toContainText(
		'Did you mean "source-1"?',
	);
	await page.getByText('More: HTTP status').click();
	await page.getByLabel('HTTP status').fill('4x');
	await expect(problems(page).filter({ hasText: 'KB303' })).toContainText('it must be a number');
});

test('what the pull request would refuse in a text is refused at its field', async ({ page }) => {
	await page.goto(page1);
	await propose(page, unknown);
	const why = page.getByLabel('Why this happens', { exact: true });
	const refused: [text: string, code: string, message: string][] = [
		['A gizmo {index} left.', 'KB503', 'MDX would run these braces as code: "{index}".'],
		['A <b>gizmo</b> left.', 'KB504', 'Raw HTML is not allowed: "<b>".'],
		['A gizmo <1 left.', 'KB501', 'MDX takes this angle bracket for the start of a tag.'],
		['import gizmo from "gizmo"', 'KB502', 'Entries cannot import or export anything'],
		[
			'See [this](http://example.com/).',
			'KB511',
			'Links to "http://example.com/" are not allowed.',
		],
		['A gizmo\u200b left.', 'KB111', 'contains the invisible character'],
		['```\ngizmo\n```', 'KB515', 'This code block has no language.'],
		['#### More\n\nA gizmo left.', 'KB509', 'A heading of level 4 is not allowed: "#### More".'],
		['It simply left.', 'KB702', 'contains the filler word "simply".'],
	];
	for (const [text, code, message] of refused) {
		await why.fill(text);
		await expect(problems(page).filter({ hasText: code })).toContainText(message);
		await expect(why).toHaveAttribute('aria-invalid', 'true');
	}
	await why.fill('A gizmo left.');
	await expect(why).not.toHaveAttribute('aria-invalid');
});

test('from a paste to a whole entry by keyboard and labels, and to the repository with it', async ({
	page,
	context,
}) => {
	await page.goto(page1);
	await propose(page, unknown);
	const texts: Record<string, string> = {
		'Summary': 'Claude Code reports that a gizmo went away while it was in use.',
		'Quick fix': 'Type `/gizmo` to call it back.',
		'Condition (optional)': 'The gizmo does not come back by itself.',
		'A sign of it (optional)': '`claude gizmo list` prints one gizmo less.',
		'Detail': 'Run:\n\n```shell\nclaude gizmo call\n```',
		'It worked when': '`claude gizmo list` prints it again.',
		'Risk (optional)': 'The first request is slower.',
		'Address': 'https://example.com/gizmo',
		'What it proves': 'A gizmo that leaves has to be called.',
		'What this error means': 'The gizmo is gone.',
		'Why this happens': 'Gizmos leave when nobody talks to them.',
	};
	for (const [label, text] of Object.entries(texts)) {
		await page.getByLabel(label, { exact: true }).first().fill(text);
	}
	await page.locator('#field-causes-0-text').fill('The gizmo was idle.');
	await page.locator('#field-fixes-0-title').fill('Call the gizmo back');
	await page.locator('#field-sources-0-title').fill('All about gizmos');
	await expect(page.getByText('Every part is written; nothing is wrong.')).toBeVisible();
	await expect(handOver(page)).toHaveAttribute('href', /[?&]value=/);
	const url = new URL((await handOver(page).getAttribute('href')) ?? '');
	expect(url.pathname).toMatch(/\/new\/main$/);
	expect(url.searchParams.get('filename')).toBe(
		'content/errors/claude-code/gizmo-left-building.mdx',
	);
	const file = url.searchParams.get('value') ?? '';
	expect(file).toContain('title: "Gizmo left the building with"');
	expect(file).toContain('    detail: |-\n      Run:\n\n      ```shell\n');
	expect(file).not.toMatch(/FILL IN|fill-in|sk-ant/);
	expect(file).toMatch(
		/\n## What this error means\n\nThe gizmo is gone\.\n\n## Why this happens\n/,
	);
	await expect(handOver(page)).toHaveAttribute('rel', 'noopener');
	expect(context.pages()).toHaveLength(1);
});

test('a file too long for an address goes to the clipboard', async ({ page, context }) => {
	await context.route('https://github.com/**', (route) =>
		route.fulfill({ body: 'the new file page' }),
	);
	await page.goto(page1);
	await propose(page, unknown);
	await page.getByLabel('Why this happens').fill('Because of gizmos, at length. '.repeat(200));
	await expect(handOver(page)).not.toHaveAttribute('href', /value=/);
	const opened = context.waitForEvent('page');
	await handOver(page).click();
	expect((await opened).url()).toContain(
		'/new/main?filename=content%2Ferrors%2Fclaude-code%2Fgizmo-left-building.mdx',
	);
	await page.bringToFront();
	await expect(
		page.getByText('The file is too long for an address, so it is on the clipboard'),
	).toBeVisible();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
		'Because of gizmos, at length.',
	);
});

test('a product that has no file yet is described, checked and handed over too', async ({
	page,
}) => {
	await page.goto(page1);
	await propose(page, unknown);
	const first = page.getByRole('link', { name: 'First open the file of the product' });
	await expect(first).toBeHidden();
	await page.getByLabel('Product').selectOption('+');
	await expect(page.getByLabel('Its part of the address')).toBeFocused();
	await page.getByLabel('Its part of the address').fill('Gizmo API');
	await expect(problems(page).filter({ hasText: 'KB102' })).not.toHaveCount(0);
	await page.getByLabel('Its part of the address').fill('gizmo-api');
	await page.getByLabel('Its name').fill('Gizmo API');
	await page.getByLabel('Its vendor').fill('Gizmos');
	await page.getByLabel('What it is and where').fill('A service for gizmos; its errors are JSON.');
	await page.getByLabel('How to find its version').fill('It is in each answer.');
	await expect(sum(page)).toHaveText('14 parts are left to write; nothing is wrong.');
	const url = new URL((await first.getAttribute('href')) ?? '');
	expect(url.searchParams.get('filename')).toBe('content/products/gizmo-api.yml');
	expect(url.searchParams.get('value')).toMatch(/^name: "Gizmo API"\nvendor: "Gizmos"\n/);
	const entry = new URL((await handOver(page).getAttribute('href')) ?? '');
	expect(entry.searchParams.get('filename')).toMatch(/^content\/errors\/gizmo-api\//);
	await page.getByLabel('Product').selectOption('claude-code');
	await expect(first).toBeHidden();
});

test('without a product nothing is opened, and the focus goes to it', async ({ page, context }) => {
	await page.goto(page1);
	await propose(page, 'error: gizmo 7 left the building');
	await handOver(page).click();
	await expect(
		page.getByText('Choose the product and the last part of the address first'),
	).toBeVisible();
	await expect(page.getByLabel('Product')).toBeFocused();
	expect(context.pages()).toHaveLength(1);
});

test('an error that has an entry leads to its page and its edit page', async ({ page }) => {
	await page.goto(page1);
	await page.getByLabel('The error, as it was printed').fill(known);
	await page.getByRole('button', { name: 'Propose the fields' }).click();
	await expect(page.getByRole('status').first()).toHaveText(
		'This error has an entry: 400 due to tool use concurrency issues.',
	);
	await expect(page.getByRole('link', { name: 'Correct it or add a fix there' })).toHaveAttribute(
		'href',
		/\/edit\/main\/content\/errors\/claude-code\/tool-use-concurrency-400\.mdx$/,
	);
	await expect(page.getByLabel('Title', { exact: true })).toHaveCount(0);
	await page.getByRole('button', { name: 'It is another error: begin an entry' }).click();
	await expect(page.getByLabel('Title', { exact: true }).first()).toHaveValue(
		'400 due to tool use concurrency issues',
	);
	// Its wording belongs to the entry that has it.
	await expect(
		problems(page)
			.filter({ hasText: /KB605|KB60[12]/ })
			.first(),
	).toBeAttached();
});

test('items of lists come and go, with the focus', async ({ page }) => {
	await page.goto(page1);
	await propose(page, unknown);
	await page.getByRole('button', { name: 'Add cause' }).press('Enter');
	await expect(page.locator('#field-causes-1-id')).toBeFocused();
	await expect(page.locator('#field-causes-1-id')).toHaveValue('cause-2');
	await expect(sum(page)).toHaveText('15 parts are left to write; nothing is wrong.');
	await page.getByRole('button', { name: 'Remove cause 2' }).press('Enter');
	await expect(page.getByRole('button', { name: 'Add cause' })).toBeFocused();
	await expect(sum(page)).toHaveText('14 parts are left to write; nothing is wrong.');
});

test('a draft stays in this browser until it is cleared', async ({ page, noise }) => {
	await page.goto(page1);
	await propose(page, unknown);
	await page.getByLabel('Summary').fill('Claude Code reports that a gizmo went away in zebra7391.');
	await expect(sum(page)).toHaveText('13 parts are left to write; nothing is wrong.');
	await page.reload();
	await expect(page.getByLabel('Summary')).toHaveValue(/zebra7391/);
	await page.getByRole('button', { name: 'Clear the draft' }).click();
	await expect(page.getByText('The draft is cleared.')).toBeVisible();
	await expect(page.getByLabel('The error, as it was printed')).toBeFocused();
	await page.reload();
	await expect(page.getByLabel('The error, as it was printed')).toHaveValue('');
	await expect(page.getByLabel('Summary')).toHaveCount(0);
	for (const { url, body } of noise.requests)
		expect(`${url} ${body}`).not.toMatch(/gizmo|zebra7391/);
});

test('what is typed is shown as text, never run', async ({ page, noise }) => {
	await page.goto(page1);
	await propose(
		page,
		'Error: API Error: gizmo <img src=x onerror=alert(1)> </script><script>alert(1)</script> gone',
	);
	const hostile =
		'<img src=x onerror=alert(1)> [a](javascript:alert(1)) ![b](https://evil.example/x.png) <svg/onload=alert(1)>';
	for (const box of await page.getByRole('textbox').all()) await box.fill(hostile);
	await page.getByLabel('Address', { exact: true }).fill('javascript:alert(1)');
	const preview = page.getByRole('region', { name: 'Preview' });
	await expect(preview).toContainText('<svg/onload=alert(1)>');
	expect(
		await preview
			.locator('img, script, svg, iframe, [onerror], [style], a[href^="javascript"]')
			.count(),
	).toBe(0);
	expect(noise.messages).toEqual([]);
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('the page says what to do by hand', async ({ page }) => {
		await page.goto(page1);
		await expect(page.getByText('The form needs scripts.')).toBeVisible();
		await expect(page.getByLabel('The error, as it was printed')).toBeHidden();
		await expect(page.getByRole('link', { name: 'a new file in the repository' })).toHaveAttribute(
			'href',
			/\/new\/main\?filename=/,
		);
		await page.getByText('The template', { exact: true }).click();
		await expect(page.locator('pre')).toContainText(
			'quick_fix: "FILL IN: the one thing to do first."',
		);
	});
});

for (const colorScheme of ['light', 'dark'] as const) {
	test.describe(colorScheme, () => {
		test.use({ colorScheme, viewport: { width: 320, height: 700 } });

		test('a draft with problems has no violation that axe knows, and does not scroll sideways', async ({
			page,
		}) => {
			await page.goto(page1);
			await propose(page, unknown);
			await page.getByLabel('Title', { exact: true }).first().fill('A Gizmo Left The Building');
			await expect(page.locator('[aria-invalid]')).toHaveCount(1);
			for (const summary of await page.locator('summary').all()) await summary.click();
			const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
			const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
			expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
				320,
			);
		});
	});
}

test('the preview says what the page will say, part by part and in its order', async ({ page }) => {
	const library = libraryOf(readContent('content'));
	const entry = library.byId.get('claude-code/tool-use-concurrency-400');
	if (entry === undefined) throw new Error('The entry is gone.');
	const texts = entry.body.split(/^## .*$/m).slice(1);
	const draft = { pasted: 'x', slug: 'x', input: { ...entry.data, updated: undefined }, texts };
	await page.addInitScript(
		(state) => localStorage.setItem('signpost-draft', state),
		JSON.stringify(draft),
	);
	await page.goto(page1);
	const preview = page.locator('.preview');
	await expect(preview).toContainText('Sources checked');
	// The day of the last change is today's; only the build links parameters, and knows what tools print and what was run.
	const sections = documentOf({ ...entry, prints: noPrints, runs: [] }, library).filter(
		({ id }) => !/about|parameters/.test(id),
	);
	const shown = lettersOf.html(await preview.innerHTML());
	expect(outOfOrder(textsOf(sections), shown)).toBeUndefined();
});
